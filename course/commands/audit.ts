import { join } from "node:path";
import { runCommand } from "../base/run-command";
import { runMutants } from "../audit/mutants/run-mutants";
import { runNumpy } from "../audit/numpy/run-numpy";
import { type AuditOptions, readAuditOptions } from "../audit/options";
import { isWell, type PartOutcome, type AuditPart, type PartResult } from "../audit/result";
import { runSeeds } from "../audit/seeds/run-seeds";
import * as texts from "../audit/texts";
import { reportOf, writeReport } from "../audit/write-report";

/**
 * `npm run audit [-- [--only PART] [--seed N] [--seeds N]]`: what takes minutes to prove. Every
 * part runs, even after one failed. Exit code 0 when all is well, 1 otherwise, 2 for wrong usage.
 */
async function main(words: string[]): Promise<number> {
  const options = readAuditOptions(words);
  if (typeof options === "string") {
    console.error(options);
    return 2;
  }
  const root = join(__dirname, "..", "..");
  console.log(texts.start(options.seed));
  const results: PartResult[] = [];
  for (const part of options.parts) {
    const result = await timed(part, () => run(part, root, options));
    results.push(result);
    console.log(texts.partLine(result));
    for (const problem of result.problems) console.log(texts.indented(problem));
  }
  writeReport(root, reportOf(root, options, results));
  console.log(texts.closing(results));
  return isWell(results) ? 0 : 1;
}

async function run(
  part: AuditPart,
  root: string,
  { seed, seeds }: AuditOptions,
): Promise<PartOutcome> {
  switch (part) {
    case "numpy":
      return runNumpy(root, seed);
    case "mutants":
      return runMutants(root);
    case "seeds":
      return runSeeds(seed, seeds);
  }
}

async function timed(part: AuditPart, body: () => Promise<PartOutcome>): Promise<PartResult> {
  const started = performance.now();
  const outcome = await body();
  return { part, seconds: (performance.now() - started) / 1000, ...outcome };
}

void runCommand(() => main(process.argv.slice(2)));
