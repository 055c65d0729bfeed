import { WIDTH, wrap } from "../../base/wrap";

/** Breaks those lines of a text that are too wide for a screen; others keep their columns. */
export const wrapLines = (text: string): string =>
  text
    .split("\n")
    .flatMap((line) => (line.length <= WIDTH ? line : wrap(line, indentOf(line))))
    .join("\n");

const indentOf = (line: string): string => line.slice(0, line.length - line.trimStart().length);
