import { closest, distance } from "fastest-levenshtein";

/**
 * The known name that was probably meant by one that does not exist: one that begins with it, or
 * one that is a few letters away. Case does not matter.
 */
export function nearestTo(name: string, known: readonly string[]): string | undefined {
  const small = name.toLowerCase();
  if (small === "" || known.length === 0) return undefined;
  const inSmall = known.map((one) => one.toLowerCase());
  const longer = inSmall.findIndex((one) => one.startsWith(small));
  if (longer >= 0) return known[longer];
  const nearest = closest(small, inSmall);
  const letters = distance(small, nearest);
  // of a word of one or two letters nothing may be left
  const isNear = letters < small.length && letters <= Math.max(2, name.length / 3);
  return isNear ? known[inSmall.indexOf(nearest)] : undefined;
}

/** What follows a sentence about a name that does not exist: nothing where no name is near. */
export const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? "" : ` Did you mean ${nearest}?`;
