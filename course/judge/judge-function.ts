import { exportsName } from "../catalog/exports";
import { STUB_THROWS } from "../catalog/stub";
import { nameMistake } from "../diagnosis/node/name-mistake";
import type { Answerer } from "../checks/answerer";
import type { Diagnosis } from "../checks/evidence";
import type { Judged, Verdict } from "../checks/verdict";
import type { PlacedCheck } from "../dossier/dossier";
import { fileExportingIn } from "../sandbox/answerer/exporting";
import type { JudgedCheck, JudgedFunction } from "./record/judgement";
import * as texts from "./texts";
import type { GradedFunction } from "./course";
import { staffMessage } from "./messages";
import {
  type JudgingContext,
  type CheckRun,
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
 * Once the budget is used up there is one try, in a child of its own.
 */
export function judgeFunction(
  context: JudgingContext,
  graded: GradedFunction,
  substitutes: readonly string[] = [],
): JudgedFunction {
  const whole: CheckRun = { graded, checks: graded.checks, substitutes, child: "own" };
  const settle = (verdicts: Verdicts, quiet: boolean, diagnosis?: Diagnosis) =>
    judgedFunction(whole, { verdicts, quiet, diagnosis });
  if (context.budget.isOver()) return settle(runChecks(context, whole, theVerdicts), false);

  const verdicts = runChecks(context, { ...whole, child: "shared" }, theVerdicts);
  const checks = graded.checks.filter((placed) => needsSecondTry(placed, verdicts));
  const isSettled = checks.length === 0 || (all(verdicts, "not-started") && isStub(context, whole));
  if (isSettled) return settle(verdicts, true);

  const diagnosis = runChecks(context, { ...whole, checks }, (second, answerer) => {
    second.forEach((judged, placed) => verdicts.set(placed, judged));
    return mistakeIn(context, graded, verdicts, answerer);
  });
  return settle(verdicts, false, diagnosis);
}

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

const theVerdicts = (verdicts: Verdicts): Verdicts => verdicts;

/** A star is not worth a second child. */
const needsSecondTry = (placed: PlacedCheck, verdicts: Verdicts): boolean =>
  !placed.check.stretch && verdicts.get(placed)?.verdict.kind !== "passed";

const all = (verdicts: Verdicts, kind: string): boolean =>
  [...verdicts.values()].every(({ verdict }) => verdict.kind === kind);

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
  judged: Judged | undefined,
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
  };
}

/** The hint of a check or a known mistake is about values: it says nothing true of a time-out. */
function hintFor(verdict: Verdict, aboutValues: string | undefined): string | undefined {
  if (verdict.kind !== "wrong" && verdict.kind !== "crashed") return undefined;
  return verdict.failure.advice ?? aboutValues;
}
