/** 1500 are the course's; with fewer than 500 the curves have too few points to tell apart. */
const LENGTHS = [1500, 1000, 500];

/** Somebody who waits for a slow model would rather have a short comparison than none. */
const PATIENCE = 6;

/**
 * How many iterations each learning rate gets: the most that fit into the time; else the fewest,
 * and 0 where even these take more than six times as long.
 *
 * @param perIteration milliseconds that one iteration took
 * @param budget milliseconds for all rates together
 */
export function comparisonLength(perIteration: number, rates: number, budget: number): number {
  const fits = (limit: number) => (length: number) => length * rates * perIteration <= limit;
  return LENGTHS.find(fits(budget)) ?? LENGTHS.findLast(fits(PATIENCE * budget)) ?? 0;
}
