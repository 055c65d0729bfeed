import { rmSync } from "node:fs";
import { join } from "node:path";
import { readProofs, proofTable } from "../proof/table";
import { runStep, type StepResult, type TestCounts } from "./run-step";
import { SLOW_STEPS, STEPS } from "./steps";
import * as texts from "./texts";

/**
 * `npm run verify [-- --all]`: the gate. Every step runs, even after one failed, so that one run
 * lists all that is wrong. Exit code 0 when all is well, 1 otherwise, 2 for wrong usage.
 */
async function main(words: string[]): Promise<number> {
  const unknown = words.filter((word) => word !== "--all");
  if (unknown.length > 0) {
    console.error(texts.usage(unknown));
    return 2;
  }
  const root = join(__dirname, "..", "..");
  // the table at the end must come from this run
  rmSync(join(root, "reports", "proof"), { recursive: true, force: true });
  const steps = words.includes("--all") ? [...STEPS, ...SLOW_STEPS] : STEPS;
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
  for (const problem of proofs.flatMap((proof) => proof.problems))
    console.log(texts.problem(problem));
  console.log(texts.closing(results));
  console.log(texts.counted(total(results)));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

function total(results: StepResult[]): TestCounts {
  const counts = results.flatMap((result) => result.counts ?? []);
  const sum = (field: keyof TestCounts) => counts.reduce((all, one) => all + one[field], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(texts.OUR_BUG);
    console.error(error);
    process.exitCode = 3;
  },
);
