import { basename, join } from "node:path";
import { answerLines } from "../../dossier/answer-lines";
import { fileExporting } from "../../catalog/node/find-exports";
import type { Chosen } from "../../catalog/select";
import type { Unit } from "../../catalog/units";
import { Refusal } from "../../base/refusal";
import { exercisesNamed } from "../../catalog/node/exercises-named";
import type { Problem } from "../../catalog/problem";
import { inspectCourse } from "../../inspect/inspect";
import * as texts from "../texts";
import { exerciseReport } from "./report-text";
import { judgeSolutions } from "../judge-solutions";
import { type Report, verifyExercise } from "./verify-exercise";

/**
 * Proves the exercises that words name, in seconds.
 *
 * @param say is given the lines about each exercise as soon as it is proved
 * @returns whether all is well
 * @throws Refusal where a word names no exercise; it may be in a unit that cannot be read
 */
export function verifyExercises(
  root: string,
  words: string[],
  say: (text: string) => void,
): boolean {
  const { units, problems } = inspectCourse(root);
  const unread = problems.filter(({ file }) => file.endsWith("/unit.json")).map(texts.problem);
  const lines = answerLines(root);
  const reports = chosenBy(root, units, words, unread).map((chosen) => {
    const found = problems.filter((problem) => concerns(root, problem, chosen));
    const proved = verifyExercise(root, chosen, found, lines);
    const report = problems.length === 0 && proved.proof ? withGrading(root, proved) : proved;
    say(exerciseReport(report).join("\n"));
    return report;
  });
  const isWell = reports.every((report) => report.isWell);
  say(texts.exercisesEnd(isWell, words));
  return isWell;
}

/** Grading needs the whole course, so it is tried only where the course fits together. */
function withGrading(root: string, report: Report): Report {
  const failing = judgeSolutions(root, [report.chosen]);
  if (failing.length === 0) return report;
  return { ...report, unusable: [...report.unusable, ...failing], isWell: false };
}

function chosenBy(root: string, units: Unit[], words: string[], unread: string[]): Chosen[] {
  try {
    return exercisesNamed(root, units, words);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal([error.message, ...unread].join("\n"));
  }
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
