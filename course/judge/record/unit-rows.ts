import type { ExerciseRow, UnitRow } from "./result";

type Scored = Pick<ExerciseRow, "unit" | "score" | "maxScore">;

/** Points by unit, in the order of the exercises. @param hasScore null for all units without one */
export function unitRows(exercises: Scored[], hasScore: boolean): UnitRow[] {
  return [...new Set(exercises.map(({ unit }) => unit))].map((unit) => {
    const own = exercises.filter((one) => one.unit === unit);
    const sum = (of: "score" | "maxScore") => own.reduce((all, one) => all + one[of], 0);
    return { unit, score: hasScore ? sum("score") : null, maxScore: sum("maxScore") };
  });
}
