import { CONTROLS } from "./foreign/plain-text";

/**
 * The text of a JSON file, for people too: what nobody can see, and what reverses the writing, is
 * escaped, so that it can be looked at on a terminal.
 */
export const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll(CONTROLS, escaped)}\n`;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
