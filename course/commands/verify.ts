import { rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../base/run-command";
import type { Problem } from "../catalog/problem";
import type { Proof } from "../proof/prove";
import { readProofs, proofTable } from "../proof/table";
import { inspectCourse } from "../inspect/inspect";
import { standardOf } from "../verify/exercise/standard";
import { verifyExercises } from "../verify/exercise/verify-exercises";
import { verifyHandout } from "../verify/handout";
import { runStep, type StepResult, type TestCounts } from "../verify/run-step";
import { SLOW_STEPS, FAST_STEPS } from "../verify/steps";
import * as texts from "../verify/texts";

/**
 * `npm run verify [-- --all]`: the gate. Every step runs, even after one failed, so that one run
 * lists all that is wrong. `npm run verify -- UNIT/FUNCTION` proves one exercise. Exit code 0 when
 * all is well, 1 otherwise, 2 for wrong usage.
 */
async function main(words: string[]): Promise<number> {
  const names = words.filter((word) => !word.startsWith("-"));
  const unknown = words.filter((word) => word.startsWith("-") && word !== "--all");
  if (unknown.length > 0) {
    console.error(texts.usage(unknown));
    return 2;
  }
  const root = join(__dirname, "..", "..");
  if (names.length > 0) return verifyExercises(root, names);
  const misfits = inspect(root);
  const isCourseWell = misfits.length === 0;
  // a handout can only be made from a course that has all its parts
  const isHandoutWell = isCourseWell && verifyHandout(root);
  const unwell = [
    ...(isCourseWell ? [] : ["course"]),
    ...(isHandoutWell || !isCourseWell ? [] : ["handout"]),
  ];
  // the table at the end must come from this run
  rmSync(join(root, "reports", "proof"), { recursive: true, force: true });
  const steps = words.includes("--all") ? [...FAST_STEPS, ...SLOW_STEPS] : FAST_STEPS;
  const results: StepResult[] = [];
  for (const step of steps) {
    const result = await runStep(root, step);
    results.push(result);
    console.log(texts.stepLine(result));
    for (const line of texts.skips(result.output)) console.log(`      ${line}`);
    if (!result.ok) console.log(texts.indented(result.output));
  }
  const proofs = readProofs(root);
  if (proofs.length > 0) console.log(["", ...proofTable(proofs), texts.PROOF_KEY, ""].join("\n"));
  printProblems(proofs);
  // repeated here, because it is far above by now and the reason for most of what followed
  if (!isCourseWell) console.log([texts.first, ...misfits.map(texts.problem)].join("\n"));
  console.log(texts.closing(results, unwell));
  console.log(texts.counted(total(results)));
  return unwell.length === 0 && results.every(({ ok }) => ok) ? 0 : 1;
}

/** Runs first, because what does not fit together would fail every later step in many ways. */
function inspect(root: string): Problem[] {
  const started = performance.now();
  const { problems, notes } = inspectCourse(root);
  const ok = problems.length === 0;
  console.log(texts.courseLine(ok, (performance.now() - started) / 1000));
  for (const note of notes) console.log(`      ${note}`);
  for (const problem of problems) console.log(texts.indented(texts.problem(problem)));
  return problems;
}

/** What is wrong and, separately, what instructors' own units may still lack. */
function printProblems(proofs: Proof[]): void {
  const isRequired = (proof: Proof, { isUnusable }: Problem) =>
    isUnusable === true || standardOf(proof.path.split("/")[0]) === "complete";
  const all = proofs.flatMap((proof) => proof.problems.map((problem) => ({ proof, problem })));
  const required = all.filter(({ proof, problem }) => isRequired(proof, problem));
  const missing = all.filter((one) => !required.includes(one));
  for (const { problem } of required) console.log(texts.problem(problem));
  if (missing.length > 0) console.log(texts.stillMissing);
  for (const { problem } of missing) console.log(texts.problem(problem));
}

function total(results: StepResult[]): TestCounts {
  const counts = results.flatMap((result) => result.counts ?? []);
  const sum = (field: keyof TestCounts) => counts.reduce((all, one) => all + one[field], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

void runCommand(() => main(process.argv.slice(2)));
