import seedrandom from "seedrandom";

/** The seed of visible checks: fixed and printed, so that two learners see the same inputs. */
export const VISIBLE_SEED = "week-2";

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
