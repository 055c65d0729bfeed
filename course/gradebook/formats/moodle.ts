import { COURSE_TITLE } from "../../base/texts";
import type { Unit } from "../../catalog/units";
import { csv } from "../csv";
import type { GradebookRow } from "../gradebook";

/**
 * A table for Moodle's "Import grades from CSV": the column "ID number" names the person; map each
 * other column to a grade item, or only the last one. Units add up to it.
 *
 * Moodle gives up a whole import at the first person that it does not know, and takes an empty cell
 * for "no grade", which replaces an earlier one. So with a roster only its people are here, and in
 * any case only those who have a score.
 */
export function moodle(rows: GradebookRow[], units: Unit[]): string {
  const head = ["ID number", "Full name", ...units.map(({ title }) => title), COURSE_TITLE];
  const body = withScore(rows).map(({ person, graded }) => {
    const who = [person?.id ?? graded?.name ?? "", person?.name ?? ""];
    return [...who, ...unitScores(graded?.result, units), totalOf(graded?.result)];
  });
  return csv([head, ...body]);
}

/** The rows that a platform can import: with a score, and of the roster where there is one. */
export function withScore(rows: GradebookRow[]): GradebookRow[] {
  const hasRoster = rows.some(({ person }) => person !== undefined);
  return rows.filter(
    ({ person, graded }) => graded?.result.complete && (person !== undefined || !hasRoster),
  );
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
