import { COURSE_TITLE } from "../../base/texts";
import type { Unit } from "../../catalog/units";
import { csv } from "../csv";
import type { GradebookRow } from "../gradebook";
import { maxScoreOf } from "../../judge/record/build";
import { unitScores, withScore } from "./moodle";

/**
 * A table for Canvas's gradebook import: one assignment per unit, which Canvas adds up. The SIS
 * login identifies the person; the second line has the possible points.
 */
export function canvas(rows: GradebookRow[], units: Unit[]): string {
  const head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"];
  const assignments = units.map(({ title }) => `${COURSE_TITLE}: ${title}`);
  const possible = [
    "    Points Possible",
    "",
    "",
    "",
    "",
    ...units.map((unit) => maxScoreOf([unit])),
  ];
  const body = withScore(rows).map(({ person, graded }) => {
    const name = person?.name ?? graded?.name ?? "";
    const login = person?.id ?? graded?.name ?? "";
    return [name, "", "", login, "", ...unitScores(graded?.result, units)];
  });
  return csv([[...head, ...assignments], possible, ...body]);
}
