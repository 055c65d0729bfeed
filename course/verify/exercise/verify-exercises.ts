import { basename, join } from "node:path";
import { answerLines } from "../../dossier/answer-lines";
import { fileExporting } from "../../catalog/node/find-exports";
import { type Chosen, select } from "../../catalog/select";
import type { Problem } from "../../catalog/problem";
import { inspectCourse } from "../../inspect/inspect";
import * as texts from "../texts";
import { exerciseReport } from "./report-text";
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
    // it may be in a unit that cannot be read
    for (const problem of problems.filter(({ file }) => file.endsWith("/unit.json"))) {
      console.error(texts.problem(problem));
    }
    return 2;
  }
  const lines = answerLines(root);
  const reports = selection.chosen.map((chosen) => {
    const found = problems.filter((problem) => concerns(root, problem, chosen));
    const report = verifyExercise(root, chosen, found, lines);
    console.log(exerciseReport(report).join("\n"));
    return report;
  });
  const isWell = reports.every((report) => report.isWell);
  console.log(texts.exercisesEnd(isWell, names));
  return isWell ? 0 : 1;
}

/** Whether the problem is in a file of this function, or in the whole unit. */
function concerns(root: string, { file, what }: Problem, { unit, info }: Chosen): boolean {
  if (!file.includes(`/${unit.id}`)) return false;
  const [tree, , part] = file.split("/");
  // one file may hold several functions
  const home = fileExporting(join(root, tree, unit.id), info.name);
  const isOwnFile = part === info.name || (home !== undefined && part === basename(home));
  const isAboutIt = new RegExp(`\\b${info.name}\\b`).test(what);
  // a missing solution keeps the whole unit's reference from being read
  const isWholeUnit = part === undefined && tree === "solutions";
  const isUnitFile = part !== undefined && /(test\.ts|\.json)$/.test(part);
  return isOwnFile || isAboutIt || isWholeUnit || isUnitFile;
}
