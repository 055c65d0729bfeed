import { foreign } from "../base/foreign/foreign";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { slashedPath } from "../base/paths";
import { fileExporting } from "../catalog/node/find-exports";
import type { Problem } from "../catalog/problem";
import { type Chosen, pathOf } from "../catalog/select";
import type { Unit } from "../catalog/units";
import { openCourse } from "../judge/course";
import { judgeSubmission } from "../judge/judge-submission";
import type { JudgedFunction } from "../judge/record/judgement";
import type { Submission } from "../judge/submission";
import { startSandbox } from "../sandbox/start-sandbox";
import { TIERS } from "../sandbox/tiers";
import * as texts from "./texts";

/**
 * Judges the solutions of some exercises as `npm run grade` judges submissions. A solution may use
 * what learners' files may not, and then whoever hands it in gets nothing.
 *
 * @throws whatever the graders or solutions of the course throw when they are loaded
 */
export function judgeSolutions(root: string, chosen: Chosen[]): Problem[] {
  const course = openCourse(root, require);
  const wanted = new Set(chosen.map(pathOf));
  const functions = course.functions.filter((one) => wanted.has(pathOf(one)));
  const units = [...new Set(course.functions.map(({ unit }) => unit))];
  const sandbox = startSandbox(TIERS.portable);
  try {
    const judgement = judgeSubmission({ ...course, functions }, sandbox, solutionsOf(root, units));
    return judgement.functions.flatMap((judged) => problemOf(root, judged));
  } finally {
    sandbox.close();
  }
}

function solutionsOf(root: string, units: Unit[]): Submission {
  const filesOf = ({ id }: Unit) => {
    const folder = join(root, "solutions", id);
    const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    );
  };
  const files = Object.fromEntries(units.map((unit) => [unit.id, filesOf(unit)]));
  return { name: foreign("solutions"), files, refused: [], digest: "" };
}

function problemOf(root: string, { unit, name, checks }: JudgedFunction): Problem[] {
  const lost = checks.find(({ status }) => status !== "passed");
  const file = fileExporting(join(root, "solutions", unit), name);
  if (!lost || !file) return [];
  return [texts.solutionFails(slashedPath(root, file), lost.id, lost.message)];
}
