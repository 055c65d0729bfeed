import seedrandom from "seedrandom";

/**
 * A stream of numbers in [0, 1) for one check. Each check has its own, so that adding a check
 * shifts no other.
 */
export function streamOf(seed: string, checkId: string): () => number {
  return seedrandom(`${seed}:${checkId}`);
}

/** fast-check wants an integer as its seed. */
export function integerSeed(seed: string, checkId: string): number {
  return seedrandom(`${seed}:${checkId}`).int32();
}
