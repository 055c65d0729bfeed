import type { Unit } from "../catalog/units";
import type { Gradebook } from "./gradebook";

/**
 * Units of which nobody has begun a function, in a run that asked for all: most likely nobody was
 * asked for them yet. None if nobody has begun anything.
 */
export function unitsNotBegun({ rows }: Gradebook, units: readonly Unit[]): string[] {
  const begun = new Set(
    rows.flatMap(({ graded }) =>
      (graded?.result.exercises ?? [])
        .filter(({ status }) => status !== "not-started")
        .map(({ unit }) => unit),
    ),
  );
  return begun.size === 0 ? [] : units.map(({ id }) => id).filter((id) => !begun.has(id));
}
