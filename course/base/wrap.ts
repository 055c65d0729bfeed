import { columnsOf } from "./columns";

/** No line that we compose is wider, except for a path that cannot be broken. */
export const WIDTH = 80;

/** A word; a command or a piece of code stays in one piece, so that it can be copied. */
const PIECE =
  /`[^`]*`\S*|npm (?:run [\w:]+|test)(?: [\w/]+)?(?: --(?: --[\w-]+| [\w-]+\/[\w-]+)+)?\S*|\S+/g;

/**
 * Breaks a sentence into lines of at most {@link WIDTH} columns.
 *
 * @param first what the first line begins with
 * @param indent what the following lines begin with
 */
export function wrap(text: string, first: string, indent = first): string[] {
  if (columnsOf(first) + columnsOf(text) <= WIDTH) return [first + text];
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const piece of text.match(PIECE) ?? []) {
    const longer = isEmpty ? line + piece : `${line} ${piece}`;
    if (!isEmpty && columnsOf(longer) > WIDTH) {
      lines.push(line);
      line = indent + piece;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Breaks the lines of a text that are too wide for a screen; the others stay as they are. */
export const wrapLines = (text: string): string =>
  text
    .split("\n")
    .flatMap((line) => (columnsOf(line) <= WIDTH ? line : wrap(line.trimStart(), indentOf(line))))
    .join("\n");

const indentOf = (line: string): string => line.slice(0, line.length - line.trimStart().length);

/** Cuts a text that only gives orientation, between two words if it can. */
export function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  const end = text.lastIndexOf(" ", width - 1);
  const kept = text.slice(0, end > 0 ? end : width - 1);
  return `${kept.replace(/[\s,;:…]+$/, "")}…`;
}
