import { removeFolderInside } from "../base/write-inside.js";
import { type Inspection, inspectCourse } from "../inspect/inspect";
import { readProofs, proofTable } from "../proof/table";
import { everything } from "../catalog/select";
import type { Unit } from "../catalog/units";
import { judgeSolutions } from "./judge-solutions";
import { proofProblems } from "./proof-problems";
import { runStep, type StepResult, type TestCounts } from "./run-step";
import { type Step } from "./steps";
import * as texts from "./texts";
import { verifyHandout } from "./handout";

/**
 * The gate. Every step runs, even after one failed, so that one run lists all that is wrong.
 *
 * @param say is given each line, or several, as soon as there is something to say
 * @returns whether all is well
 */
export async function runGate(
  root: string,
  steps: Step[],
  say: (text: string) => void,
): Promise<boolean> {
  const { problems: misfits, units } = inspect(root, say);
  const isCourseWell = misfits.length === 0;
  // a handout can be made of a course only that has all its parts
  const isHandoutWell = isCourseWell && verifyHandout(root, say);
  const areSolutionsWell = isCourseWell && verifySolutions(root, units, say);
  const unwell = [
    ...(isCourseWell ? [] : ["course"]),
    ...(areSolutionsWell || !isCourseWell ? [] : ["sandbox"]),
    ...(isHandoutWell || !isCourseWell ? [] : ["handout"]),
  ];
  // the table at the end must come from this run
  removeFolderInside(root, "reports/proof");
  const results: StepResult[] = [];
  for (const step of steps) {
    const result = await runStep(root, step);
    results.push(result);
    say(texts.stepLine(result));
    for (const line of texts.skips(result.output)) say(`      ${line}`);
    if (!result.ok) say(texts.indented(result.output));
  }
  const proofs = readProofs(root);
  if (proofs.length > 0) say(["", ...proofTable(proofs), texts.PROOF_KEY, ""].join("\n"));
  for (const line of proofProblems(proofs, units)) say(line);
  // far above by now, and the reason for most of what came since
  if (!isCourseWell) say([texts.first, ...misfits.map(texts.problem)].join("\n"));
  say(texts.closing(results, unwell));
  say(texts.counted(total(results)));
  return unwell.length === 0 && results.every(({ ok }) => ok);
}

/** First of all: what does not fit together would fail every later step in a hundred ways. */
function inspect(root: string, say: (text: string) => void): Inspection {
  const started = performance.now();
  const inspection = inspectCourse(root);
  const { problems, notes } = inspection;
  const ok = problems.length === 0;
  say(texts.courseLine(ok, (performance.now() - started) / 1000));
  for (const note of notes) say(`      ${note}`);
  for (const problem of problems) say(texts.indented(texts.problem(problem)));
  return inspection;
}

function verifySolutions(root: string, units: Unit[], say: (text: string) => void): boolean {
  const started = performance.now();
  const problems = judgeSolutions(root, everything(units));
  const ok = problems.length === 0;
  say(texts.sandboxLine(ok, (performance.now() - started) / 1000));
  for (const problem of problems) say(texts.indented(texts.problem(problem)));
  return ok;
}

function total(results: StepResult[]): TestCounts {
  const counts = results.flatMap((result) => result.counts ?? []);
  const sum = (field: keyof TestCounts) => counts.reduce((all, one) => all + one[field], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}
