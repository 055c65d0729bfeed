import type { Failure } from "../grading/evidence";

/** A sentence about a file that does not parse begins with the place. */
const PLACE_FIRST = /^exercises\/\S+:\d+(?= )/;

/** The learner's own places that a failure names, the first one first: at most three. */
export function placesOf({ message, frames }: Failure): string[] {
  const found = PLACE_FIRST.exec(message)?.[0];
  return [...new Set(found ? [found, ...frames] : frames)].slice(0, 3);
}
