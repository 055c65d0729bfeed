/* Text from learner code may contain anything, and a screen must be able to show it safely. */

/** CSI, OSC and two-character sequences, with which text could paint over a screen. */
const ESCAPES =
  // oxlint-disable-next-line no-control-regex -- these sequences begin with control characters
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|\u001B[ -/]*[0-~]/g;
/** Control characters except the line feed, and those that reverse the direction of writing. */
export const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is about
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** The text without control characters and those that reverse the writing; line breaks stay. */
export const withoutControls = (text: string): string =>
  text.replaceAll("\t", " ").replaceAll(ESCAPES, "").replaceAll(CONTROLS, "");

/** The text without anything that could forge a screen, cut if it is longer than `longest`. */
export function plainText(text: string, longest: number): string {
  const start = text.slice(0, 2 * longest + 1000);
  const plain = withoutControls(start.replaceAll("\t", "  ").replaceAll(/\r\n?/g, "\n"));
  return plain.length > longest ? `${whole(plain.slice(0, longest - 1))}…` : plain;
}

/** The same on one line. */
export const plainLine = (text: string, longest: number): string =>
  plainText(text, longest).replaceAll("\n", " ");

/** Without the first half of a character that was cut in two. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, "");
