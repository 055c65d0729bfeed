import type { Unit } from "../catalog/units";
import { type Cell, csv } from "./csv";
import type { Gradebook } from "./gradebook";

/** A share in percent, with one digit after the point. */
export const percentOf = (score: number, maxScore: number): number =>
  Math.round((1000 * score) / maxScore) / 10;

const COLUMNS = ["submission", "status", "score", "max_score", "percent"];

/** `grades.csv`: one row per submission, or per person on the roster; one column per function. */
export function gradesCsv({ rows }: Gradebook, units: Unit[], withRoster: boolean): string {
  const functions = units.flatMap(({ id, functions: own }) =>
    own.map(({ name }) => ({ unit: id, name })),
  );
  const head = [
    ...(withRoster ? ["id", "name"] : []),
    ...COLUMNS,
    ...functions.map(({ unit, name }) => `${unit}/${name}`),
  ];
  const body = rows.map(({ person, graded }): Cell[] => {
    const who = withRoster ? [person?.id ?? "", person?.name ?? ""] : [];
    if (!graded) return [...who, "", "missing", null, null, null, ...functions.map(() => null)];
    const { status, score, maxScore, exercises } = graded.result;
    const isGraded = status === "graded" && score !== null;
    const scores = functions.map(
      ({ unit, name }) => exercises.find((one) => one.unit === unit && one.name === name)?.score,
    );
    return [
      ...who,
      graded.name,
      status,
      isGraded ? score : null,
      maxScore,
      isGraded ? percentOf(score, maxScore) : null,
      ...scores.map((one) => (isGraded ? (one ?? null) : null)),
    ];
  });
  return csv([head, ...body]);
}
