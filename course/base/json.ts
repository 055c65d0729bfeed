/**
 * The text of a JSON file, for people too: what nobody can see, and what reverses the writing, is
 * escaped, so that it can be looked at on a terminal.
 */
export const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll(UNSEEN, escaped)}\n`;

/** JSON itself escapes those below the blank. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is about
  /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
