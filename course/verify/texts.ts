import type { StepResult, TestCounts } from "./run-step";

/* Every sentence of `npm run verify`. */

export const usage = (unknown: string[]) =>
  `npm run verify does not know ${unknown.join(" ")}. Usage: npm run verify, or npm run verify:all`;

export const stepLine = ({ step, ok, seconds, counts }: StepResult) => {
  const tests = counts ? `, ${counts.passed} tests` : "";
  return `${ok ? "ok   " : "WRONG"} ${step.name.padEnd(8)} ${step.proves} (${seconds.toFixed(1)} s${tests})`;
};

/** A test that skips says so on a line that begins with "skipped:". */
export const skips = (output: string): string[] =>
  output
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("skipped:"));

export const indented = (output: string) =>
  output
    .trimEnd()
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");

export const closing = (results: StepResult[]) => {
  const wrong = results.filter(({ ok }) => !ok).map(({ step }) => step.name);
  return wrong.length === 0
    ? "All is well."
    : `Not well: ${wrong.join(", ")}. Mend what is listed above, then run again: npm run verify`;
};

/** The plain line that CI reads. */
export const counted = ({ passed, failed, skipped }: TestCounts) =>
  `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;

export const OUR_BUG = "This is a bug of the course. Please report it with the text below.";
