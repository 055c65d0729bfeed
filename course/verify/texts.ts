import type { Problem } from "../catalog/problem";
import type { StepResult, TestCounts } from "./run-step";

/* Every sentence of `npm run verify`. */

export const notLoaded = (file: string, message: string): Problem => ({
  file,
  line: 1,
  what: `its files cannot be loaded: ${message.split("\n").slice(0, 2).join(" ")}`,
  fix: "Look at what they import, and at the code that runs when they load.",
  isUnusable: true,
});
export const solutionFails = (file: string, check: string, message: string): Problem => ({
  file,
  what: `at grading this solution fails the check ${check}: ${message.split("\n")[0]}`,
  fix: "Use only what docs/answers.md lists, because learners' files may use no more than that.",
  isUnusable: true,
});
export const sandboxLine = (ok: boolean, seconds: number) =>
  `${ok ? "ok   " : "WRONG"} ${"sandbox".padEnd(8)} every solution has full marks where submissions are graded (${seconds.toFixed(1)} s)`;
export const exercisesEnd = (isWell: boolean, names: string[]) =>
  isWell
    ? "All is well. Before you commit: npm run verify"
    : `Next: fix the first of these, then run npm run verify -- ${names.join(" ")}`;

export const handoutLine = (ok: boolean, seconds: number) =>
  `${ok ? "ok   " : "WRONG"} ${"handout".padEnd(8)} no secret is in what learners get (${seconds.toFixed(1)} s)`;
export const courseLine = (ok: boolean, seconds: number) =>
  `${ok ? "ok   " : "WRONG"} ${"course".padEnd(8)} every exercise has all its parts (${seconds.toFixed(1)} s)`;

export const stepLine = ({ step, ok, seconds, counts }: StepResult) => {
  const tests = counts ? `, ${counts.passed} tests` : "";
  return `${ok ? "ok   " : "WRONG"} ${step.name.padEnd(8)} ${step.proves} (${seconds.toFixed(1)} s${tests})`;
};

/** A test that skips says so on a line that begins with "skipped:". */
export const skips = (output: string): string[] =>
  output
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^skipped:/i.test(line));

export const indented = (output: string) =>
  output
    .trimEnd()
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");

/** What the columns of the proof's table mean. */
export const PROOF_KEY = `caught: known mistakes that fail the check meant to catch them
accepted: different right answers with full marks on 20 seeds
named: mistakes that get their own hint; false: hints shown for anything else
weakest margin: how far a tolerance is from a right or wrong answer (10 × is required)`;

/** Everything wrong with a grader is listed, each with its file and the fix. */
export const problem = ({ file, line, what, fix }: Problem) =>
  `${file}${line === undefined ? "" : `:${line}`}: ${what}\n      ${fix}`;

export const stillMissing = "Still missing, and not required of these units:";

export const first = "Fix these first, whatever else failed:";

export const closing = (results: StepResult[], unwell: string[]) => {
  const steps = results.filter(({ ok }) => !ok).map(({ step }) => step.name);
  const wrong = [...unwell, ...steps];
  return wrong.length === 0
    ? "All is well."
    : `Not well: ${wrong.join(", ")}. Fix what is listed above, then run npm run verify again.`;
};

/** The line that CI reads. */
export const counted = ({ passed, failed, skipped }: TestCounts) =>
  `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
