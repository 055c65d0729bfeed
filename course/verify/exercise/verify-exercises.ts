import { answerLines } from "../../authoring/answer-lines";
import { type Chosen, select } from "../../catalog/select";
import type { Problem } from "../../proof/problem";
import { inspectCourse } from "../course/inspect";
import * as texts from "../texts";
import { reportText } from "./report-text";
import { verifyExercise } from "./verify-exercise";

/**
 * `npm run verify -- NAME …`: proves the exercises named, in seconds.
 *
 * @returns the exit code
 */
export function verifyExercises(root: string, names: string[]): number {
  const { units, problems } = inspectCourse(root);
  const selection = select(units, names);
  if (selection.kind === "unknown") {
    for (const { name, nearest } of selection.problems) {
      console.error(texts.unknownExercise(name, nearest));
    }
    return 2;
  }
  const lines = answerLines(root);
  const reports = selection.chosen.map((chosen) => {
    const found = problems.filter((problem) => concerns(problem, chosen));
    const report = verifyExercise(root, chosen, found, lines);
    console.log(reportText(report).join("\n"));
    return report;
  });
  const isWell = reports.every((report) => report.isWell);
  console.log(texts.exercisesEnd(isWell, names));
  return isWell ? 0 : 1;
}

/** A whole unit's problem, or one in a file of this function; other exercises' are not asked about. */
function concerns({ file, what }: Problem, { unit, info }: Chosen): boolean {
  if (!file.includes(`/${unit.id}`)) return false;
  const [, , part] = file.split("/");
  const isOwnFile = part === info.name || part === `${info.name}.ts`;
  const isAboutIt = new RegExp(`\\b${info.name}\\b`).test(what);
  // a solution that is missing keeps the whole unit's reference from being read
  return isOwnFile || isAboutIt || part === undefined || part.endsWith("test.ts");
}
