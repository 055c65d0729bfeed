import { COURSE_TITLE } from "../../base/texts";
import type { Unit } from "../../catalog/units";
import { csv } from "../csv";
import type { GradebookRow } from "../gradebook";

/**
 * A table for Moodle's "Import grades from CSV": the column "ID number" names the person; map each
 * other column to a grade item, or only the last one. Units add up to it. Somebody without a score
 * has empty cells, which change nothing there.
 */
export function moodle(rows: GradebookRow[], units: Unit[]): string {
  const head = ["ID number", "Full name", ...units.map(({ title }) => title), COURSE_TITLE];
  const body = rows.map(({ person, graded }) => {
    const who = [person?.id ?? graded?.name ?? "", person?.name ?? ""];
    return [...who, ...unitScores(graded?.result, units), totalOf(graded?.result)];
  });
  return csv([head, ...body]);
}

type Result = NonNullable<GradebookRow["graded"]>["result"];

const totalOf = (result?: Result): number | null => (result?.complete ? result.score : null);

/** Points by unit; empty if there is no score. */
export const unitScores = (result: Result | undefined, units: Unit[]): (number | null)[] =>
  units.map(({ id }) =>
    result?.complete
      ? result.exercises
          .filter(({ unit }) => unit === id)
          .reduce((sum, { score }) => sum + score, 0)
      : null,
  );
