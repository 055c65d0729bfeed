import { runMutants } from "./mutants/run-mutants";
import { runNumpy } from "./numpy/run-numpy";
import type { AuditPart, PartOutcome, PartResult } from "./result";
import { runSeeds } from "./seeds/run-seeds";

/** What an audit is asked for. */
export interface AuditOptions {
  parts: readonly AuditPart[];
  /** All random inputs of this audit derive from it. A new one each time, always printed. */
  seed: number;
  /** How many seeds the graders are run with. */
  seeds: number;
}

/** Runs every part, even after one failed. @param onPart is given each result as it comes */
export async function runAudit(
  root: string,
  options: AuditOptions,
  onPart: (result: PartResult) => void,
): Promise<PartResult[]> {
  const results: PartResult[] = [];
  for (const part of options.parts) {
    const started = performance.now();
    const outcome = await runPart(part, root, options);
    const result = { part, seconds: (performance.now() - started) / 1000, ...outcome };
    results.push(result);
    onPart(result);
  }
  return results;
}

async function runPart(
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
