import { CALL_LIMITS, LOOPED_LIMITS, MOST_TIMEOUTS_SHARED, SHARED_LIMITS } from "../answers/limits";
import { exportsName } from "../catalog/exports";
import { STUB_THROWS } from "../catalog/stub";
import { nameMistake } from "../diagnosis/node/name-mistake";
import type { Answerer } from "../checks/answerer";
import type { Diagnosis } from "../checks/evidence";
import type { Verdict } from "../checks/verdict";
import type { PlacedCheck } from "../dossier/dossier";
import { fileExportingIn } from "../sandbox/answerer/exporting";
import type { JudgedCheck, JudgedFunction } from "./record/judgement";
import * as texts from "./texts";
import type { GradedFunction } from "./course";
import { staffMessage } from "./messages";
import {
  type JudgingContext,
  type CheckRun,
  type JudgedOnce,
  runChecks,
  submittedUnit,
  type Verdicts,
} from "./run-checks";

/**
 * Judges one function by all its checks, first in a child that it shares with other functions of
 * the submission, which is quick. What fails there runs once more in a fresh child of its own
 * before it counts, because the shared child may have been poisoned. A pass stays a pass: nothing
 * but right values passes a check.
 *
 * A time-out ends the shared child, so after a few of them it saves nothing any more.
 */
export function judgeFunction(context: JudgingContext, graded: GradedFunction): JudgedFunction {
  const whole = ownRun(graded);
  const shared: CheckRun = { ...whole, child: "shared", limits: SHARED_LIMITS };
  const isWorthIt = context.timedOutShared.size < MOST_TIMEOUTS_SHARED;
  const verdicts: Verdicts = isWorthIt ? runChecks(context, shared, (judged) => judged) : new Map();
  if (some(verdicts, "timed-out")) context.timedOutShared.add(graded);
  const open = checksToSettle(graded.checks, verdicts);
  const isSettled = open.length === 0 || (all(verdicts, "not-started") && isStub(context, whole));
  if (isSettled) return judgedFunction(whole, { verdicts, quiet: true });

  // all of them, because a function may remember what it was asked before
  const diagnosis = runChecks(context, whole, (second, answerer) => {
    for (const placed of open) verdicts.set(placed, second.get(placed)!);
    return mistakeIn(context, graded, verdicts, answerer);
  });
  return judgedFunction(whole, { verdicts, quiet: false, diagnosis });
}

/**
 * Judges one function with the reference in place of others, in a child of its own.
 *
 * @param timedOut it did so on its own
 */
export function judgeWithReference(
  context: JudgingContext,
  graded: GradedFunction,
  substitutes: readonly string[],
  timedOut: boolean,
): JudgedFunction {
  const whole = { ...ownRun(graded), substitutes, ...(timedOut && { limits: LOOPED_LIMITS }) };
  return runChecks(context, whole, (verdicts, answerer) => {
    const diagnosis = mistakeIn(context, graded, verdicts, answerer);
    return judgedFunction(whole, { verdicts, quiet: false, diagnosis });
  });
}

const ownRun = (graded: GradedFunction): CheckRun => ({
  graded,
  checks: graded.checks,
  substitutes: [],
  child: "own",
  limits: CALL_LIMITS,
});

/**
 * Whether a function that seems not to be started really is not: a sibling in the shared child may
 * have made it throw what stubs throw. Its text tells, or its first check in a child of its own.
 */
function isStub(context: JudgingContext, whole: CheckRun): boolean {
  const { unit, info, checks } = whole.graded;
  const submitted = submittedUnit(context, unit);
  const text = submitted.files.get(fileExportingIn(submitted, info.name) ?? "") ?? "";
  const isAlone = unit.functions.filter(({ name }) => exportsName(text, name)).length === 1;
  if (isAlone && text.includes(STUB_THROWS)) return true;
  return runChecks(context, { ...whole, checks: checks.slice(0, 1) }, (verdicts) =>
    all(verdicts, "not-started"),
  );
}

/**
 * What did not pass counts only if it fails again. A missed star alone is not worth a second child, unless it ran out
 * of the short time that functions have in the shared one.
 */
function checksToSettle(checks: PlacedCheck[], verdicts: Verdicts): PlacedCheck[] {
  const failed = checks.filter((placed) => verdicts.get(placed)?.verdict.kind !== "passed");
  const isWorthIt = failed.some(
    (placed) => !placed.check.stretch || verdicts.get(placed)?.verdict.kind === "timed-out",
  );
  return isWorthIt ? failed : [];
}

const all = (verdicts: Verdicts, kind: string): boolean =>
  verdicts.size > 0 && [...verdicts.values()].every(({ verdict }) => verdict.kind === kind);

const some = (verdicts: Verdicts, kind: string): boolean =>
  [...verdicts.values()].some(({ verdict }) => verdict.kind === kind);

const FAILING_INPUTS = 3;

/** Checks whether the first wrong result or crash is a known mistake. */
function mistakeIn(
  { course }: JudgingContext,
  { unit, info, checks }: GradedFunction,
  verdicts: Verdicts,
  answerer: Answerer,
): Diagnosis | undefined {
  const judged = checks
    .filter(({ check }) => !check.stretch)
    .flatMap((placed) => verdicts.get(placed) ?? []);
  const kinds = judged.map(({ verdict }) => verdict.kind);
  // each probe of an answer that hangs would cost its full time limit
  if (kinds.includes("timed-out")) return undefined;
  const telling = judged.find(({ verdict }) => ["wrong", "crashed"].includes(verdict.kind));
  if (!telling) return undefined;
  const calls = (telling.calls ?? []).filter(({ name }) => name === info.name);
  const failing = calls.slice(-FAILING_INPUTS).map(({ args }) => args);
  return nameMistake(course.root, { unit, info }, answerer, failing, course.load);
}

/** The outcome of all passes over one function. */
interface Outcome {
  verdicts: Verdicts;
  /**
   * Whether failures come from a shared child. It has seen the inputs of other functions' hidden
   * checks, so nothing it said is shown.
   */
  quiet: boolean;
  diagnosis?: Diagnosis;
}

function judgedFunction(
  { graded: { unit, info, checks }, substitutes }: CheckRun,
  { verdicts, quiet, diagnosis }: Outcome,
): JudgedFunction {
  return {
    unit: unit.id,
    name: info.name,
    maxScore: info.points.visible + info.points.hidden,
    substituted: [...substitutes],
    checks: checks.map((placed) => {
      const judged = judgedCheck(placed, verdicts.get(placed), info.name, diagnosis?.hint);
      const isQuiet = quiet && judged.status !== "ungradable";
      const message = texts.withoutDetails(judged.status, info.name, judged.concept);
      return isQuiet ? { ...judged, message } : judged;
    }),
    ...(diagnosis && { mistake: diagnosis.mistake }),
  };
}

/** @param judged without it the check did not run: nothing was handed in */
export function judgedCheck(
  { visibility, check }: PlacedCheck,
  judged: JudgedOnce | undefined,
  functionName: string,
  knownHint?: string,
): JudgedCheck {
  const { id, title, concept, points, stretch } = check;
  const verdict = judged?.verdict ?? { kind: "not-started" };
  const hint = hintFor(verdict, knownHint ?? check.hint);
  return {
    visibility,
    id,
    title,
    concept,
    points,
    stretch,
    status: verdict.kind,
    message: staffMessage(verdict, functionName),
    ...(hint !== undefined && { hint }),
    ...(judged?.madeAgain && { madeAgain: true }),
    ...(verdict.kind === "ungradable" && verdict.isBusy && { isBusy: true }),
  };
}

/** The hint of a check or a known mistake is about values: it says nothing true of a time-out. */
function hintFor(verdict: Verdict, aboutValues: string | undefined): string | undefined {
  if (verdict.kind !== "wrong" && verdict.kind !== "crashed") return undefined;
  return verdict.failure.advice ?? aboutValues;
}
