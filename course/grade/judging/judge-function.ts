import { nameMistake } from "../../diagnosis/name-mistake";
import type { Answerer } from "../../grading/answerer";
import type { Diagnosis } from "../../grading/evidence";
import type { Judged } from "../../grading/verdict";
import type { PlacedCheck } from "../../proof/material";
import type { JudgedCheck, JudgedFunction } from "../record/judgement";
import type { GradedFunction } from "./course";
import { messageOf } from "./messages";
import { type Bench, pass, type Verdicts } from "./passes";

/**
 * Judges one function by all its checks. What failed runs once more in a fresh child before it
 * counts: the first child may have been poisoned by what earlier calls left behind. A pass stays a
 * pass.
 */
export function judgeFunction(
  bench: Bench,
  graded: GradedFunction,
  substitutes: readonly string[] = [],
): JudgedFunction {
  const verdicts = pass(bench, graded, graded.checks, substitutes, (first) => first);
  const failed = graded.checks.filter((placed) => needsSecondTry(placed, verdicts));
  const hopeless = all(verdicts, "not-started") || failed.length === 0 || bench.patience.isOver();
  if (hopeless) return judgedFunction(graded, verdicts, substitutes, undefined);
  const diagnosis = pass(bench, graded, failed, substitutes, (second, answerer) => {
    for (const [placed, judged] of second) {
      if (judged.verdict.kind === "passed") verdicts.set(placed, judged);
    }
    return mistakeIn(bench, graded, verdicts, answerer);
  });
  return judgedFunction(graded, verdicts, substitutes, diagnosis);
}

/** A star is worth no second child. */
const needsSecondTry = (placed: PlacedCheck, verdicts: Verdicts): boolean =>
  !placed.check.stretch && verdicts.get(placed)?.verdict.kind !== "passed";

const all = (verdicts: Verdicts, kind: string): boolean =>
  [...verdicts.values()].every(({ verdict }) => verdict.kind === kind);

const FAILING_INPUTS = 3;

/** The first wrong result or crash is looked at closely: is it a mistake that is known? */
function mistakeIn(
  { course }: Bench,
  { unit, info, checks }: GradedFunction,
  verdicts: Verdicts,
  answerer: Answerer,
): Diagnosis | undefined {
  const judged = checks
    .filter(({ check }) => !check.stretch)
    .flatMap((placed) => verdicts.get(placed) ?? []);
  const kinds = judged.map(({ verdict }) => verdict.kind);
  // each probe of an answer that hangs would be waited for
  if (kinds.includes("timed-out")) return undefined;
  const telling = judged.find(({ verdict }) => ["wrong", "crashed"].includes(verdict.kind));
  if (!telling) return undefined;
  const calls = (telling.calls ?? []).filter(({ name }) => name === info.name);
  const failing = calls.slice(-FAILING_INPUTS).map(({ args }) => args);
  return nameMistake(course.root, { unit, info }, answerer, failing, course.load);
}

function judgedFunction(
  { unit, info, checks }: GradedFunction,
  verdicts: Verdicts,
  substitutes: readonly string[],
  diagnosis: Diagnosis | undefined,
): JudgedFunction {
  return {
    unit: unit.id,
    name: info.name,
    maxScore: info.points.visible + info.points.hidden,
    substituted: [...substitutes],
    checks: checks.map((placed) =>
      judgedCheck(placed, verdicts.get(placed), info.name, diagnosis?.hint),
    ),
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
  const hint = canBeHinted.has(verdict.kind) ? (knownHint ?? check.hint) : undefined;
  return {
    visibility,
    id,
    title,
    concept,
    points,
    stretch,
    status: verdict.kind,
    message: messageOf(verdict, functionName),
    ...(hint !== undefined && { hint }),
  };
}

const canBeHinted = new Set(["wrong", "crashed", "timed-out"]);
