/** 1500 are the course's; below 300 the curves have too few points to tell them apart. */
const LENGTHS = [1500, 1000, 500, 300];

/**
 * How many iterations each learning rate gets: the most that fit into the time, 0 where none do.
 *
 * @param perIteration milliseconds that one iteration took
 * @param budget milliseconds for all rates together
 */
export const comparisonLength = (perIteration: number, rates: number, budget: number): number =>
  LENGTHS.find((length) => length * rates * perIteration <= budget) ?? 0;
