import * as fc from "fast-check";

/** The random inputs of a property, by name. */
export type Generators = Record<string, fc.Arbitrary<unknown>>;

/** The values that generators make, by name. */
export type Given<G extends Generators> = {
  [K in keyof G]: G[K] extends fc.Arbitrary<infer T> ? T : never;
};

/**
 * Looks for the smallest input on which `attempt` fails.
 *
 * @param options.onFirst called once an input has failed, before smaller ones are tried
 * @param attempt returns undefined when the input passes; otherwise what went wrong
 * @param sort tells what kind of trouble it is: while inputs are made smaller, only trouble of the
 *   first kind counts, so that a wrong value does not turn into somebody else's crash
 * @param isFinal trouble that no smaller input can explain better: shrinking stops there
 */
export function smallestFailure<T>(
  generators: Generators,
  options: { seed: number; runs: number; onFirst: () => void },
  attempt: (given: Record<string, unknown>) => T | undefined,
  sort: (trouble: T) => string,
  isFinal: (trouble: T) => boolean,
): T | undefined {
  let smallest: T | undefined;
  const passes = (given: Record<string, unknown>): boolean => {
    if (smallest !== undefined && isFinal(smallest)) return true;
    const trouble = attempt(given);
    if (trouble === undefined) return true;
    if (smallest !== undefined && sort(trouble) !== sort(smallest)) return true;
    if (smallest === undefined) options.onFirst();
    smallest = trouble;
    return false;
  };
  fc.check(fc.property(fc.record(generators), passes), {
    seed: options.seed,
    numRuns: options.runs,
  });
  return smallest;
}
