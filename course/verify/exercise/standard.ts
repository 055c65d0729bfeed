/**
 * The units that this repository ships: their exercises must be complete, not merely usable. An
 * instructor's own unit may join the list, or one of these leave it.
 */
const COMPLETE = new Set(["01-numpy-basics", "02-logistic-regression"]);

/** What `npm run verify` requires of an exercise. */
export const standardOf = (unitId: string): "complete" | "usable" =>
  COMPLETE.has(unitId) ? "complete" : "usable";
