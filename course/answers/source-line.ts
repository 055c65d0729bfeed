/** A line may be a whole file, and it is searched through with patterns. */
const LONGEST_LINE = 500;

/** The beginning of a line of a text, counted from 1; "" where there is none. */
export const lineOf = (text: string | undefined, line: number): string =>
  (text?.split("\n", line)[line - 1] ?? "").slice(0, LONGEST_LINE);
