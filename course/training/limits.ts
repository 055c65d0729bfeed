import type { Stage } from "./job";

/** Milliseconds that the child has to start: Node and our own files, none of the learner's. */
export const START_LIMIT = 30_000;

/** A training longer than this is not begun: nobody waits for it, and the loops are the lesson. */
export const LONGEST_TRAINING = 600_000;

const SHORTEST = 60_000;

/** Milliseconds that a stage may take: far more than expected, as machines have busy moments. */
export const limitOf = ({ expected = 0 }: Stage): number => Math.max(SHORTEST, 5 * expected);
