import { exportsName } from "../catalog/exports";
import type { Sandbox } from "../sandbox/contract";
import type { Judgement, JudgedCheck, JudgedFunction } from "./record/judgement";
import { scoreOf } from "./record/judgement";
import type { Submission } from "./submission";
import * as texts from "./texts";
import type { Course, GradedFunction } from "./course";
import { judgedCheck, judgeFunction, judgeWithReference } from "./judge-function";
import { type JudgingContext, compileAhead } from "./run-checks";
import { dependenciesOf } from "./dependencies";

/** Judges a whole submission, function by function in course order, then follows through. */
export function judgeSubmission(
  course: Course,
  sandbox: Sandbox,
  submission: Submission,
  onCheck: () => void = () => undefined,
): Judgement {
  const context: JudgingContext = {
    course,
    sandbox,
    submission,
    submitted: new Map(),
    timedOutShared: new Set(),
    onCheck,
  };
  compileAhead(context);
  const functions = judgeAll(context);
  sandbox.forget(submission);
  const broken = functions
    .flatMap(({ unit, name, checks }) =>
      checks.map((check) => ({ path: `${unit}/${name}`, check })),
    )
    .find(({ check }) => check.status === "ungradable");
  return {
    functions,
    ...(broken && whyBroken(broken.path, broken.check)),
  };
}

const whyBroken = (path: string, { id, message, isBusy }: JudgedCheck) =>
  isBusy ? { broken: message, isBusy } : { broken: texts.checkBroke(path, id, message) };

function judgeAll(context: JudgingContext): JudgedFunction[] {
  const { asked } = context.submission;
  const { functions: all } = context.course;
  const functions = asked ? all.filter(({ unit }) => asked.includes(unit.id)) : all;
  const alone = functions.map((graded) => judgeAlone(context, graded));
  return functions.map((graded, i) => followThrough(context, graded, alone[i], alone));
}

/** A function that was not handed in, or whose file was refused, needs no child. */
function judgeAlone(context: JudgingContext, graded: GradedFunction): JudgedFunction {
  const { unit, info, expectedFile } = graded;
  const files = context.submission.files[unit.id] ?? {};
  const isExported = Object.values(files).some((text) => exportsName(text, info.name));
  if (isExported || Object.hasOwn(files, expectedFile)) return judgeFunction(context, graded);
  const refused = context.submission.refused.find(
    ({ path, inPlaceOf = path }) =>
      inPlaceOf === `${unit.id}/${expectedFile}` || inPlaceOf === unit.id,
  );
  return {
    unit: unit.id,
    name: info.name,
    maxScore: info.points.visible + info.points.hidden,
    substituted: [],
    checks: graded.checks.map((placed): JudgedCheck => {
      const missing = judgedCheck(placed, undefined, info.name);
      if (!refused) return { ...missing, message: texts.notHandedIn(info.name) };
      return { ...missing, status: "crashed", message: refused.reason };
    }),
  };
}

/**
 * One mistake is charged once: if a function failed and one that it uses failed too, it runs again
 * with the reference in place of those that failed, and the better result counts.
 */
function followThrough(
  context: JudgingContext,
  graded: GradedFunction,
  alone: JudgedFunction,
  all: JudgedFunction[],
): JudgedFunction {
  const isWorthIt = scoreOf(alone) < alone.maxScore && isStarted(alone);
  if (!isWorthIt) return alone;
  const uses = dependenciesOf(graded.unit, graded.info.name);
  const failed = all
    .filter(({ unit, name }) => unit === graded.unit.id && uses.has(name))
    .filter((one) => scoreOf(one) < one.maxScore)
    .map(({ name }) => name);
  if (failed.length === 0) return alone;
  const again = judgeWithReference(context, graded, failed, hasTimedOut(alone));
  return scoreOf(again) > scoreOf(alone) ? again : alone;
}

const hasTimedOut = ({ checks }: JudgedFunction): boolean =>
  checks.some(({ status }) => status === "timed-out");

const isStarted = ({ checks }: JudgedFunction): boolean =>
  !checks.every(({ status }) => status === "not-started");
