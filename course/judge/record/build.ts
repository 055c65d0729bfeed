import type { Unit } from "../../catalog/units";
import * as texts from "../texts";
import {
  type JudgedCheck,
  type JudgedFunction,
  type Judgement,
  earned,
  scoreOf,
} from "./judgement";
import { unitRows } from "./unit-rows";
import {
  type CheckRow,
  type Circumstances,
  type ExerciseRow,
  type Result,
  SCHEMA,
  type UnitRow,
} from "./result";

/** The record of a judged submission, fit for the learner's eyes. */
export function resultOf(judgement: Judgement, circumstances: Circumstances): Result {
  const exercises = judgement.functions.map((one) => exerciseRow(one, publicRows(one)));
  const score = exercises.reduce((sum, one) => sum + one.score, 0);
  const maxScore = exercises.reduce((sum, one) => sum + one.maxScore, 0);
  const graded = { complete: true, status: "graded", score } as const;
  const outcome = judgement.broken ? noScore("ungradable", publicReason(judgement)) : graded;
  const units = unitRows(exercises, judgement.broken === undefined);
  return record(circumstances, outcome, maxScore, units, exercises);
}

/** The same with the titles, ids and messages of hidden checks. */
export function staffResultOf(judgement: Judgement, circumstances: Circumstances): Result {
  const staffRows = ({ checks }: JudgedFunction) => checks.map((check) => row(check, check));
  const exercises = judgement.functions.map((one) => exerciseRow(one, staffRows(one)));
  const result = { ...resultOf(judgement, circumstances), exercises };
  return judgement.broken ? { ...result, reason: judgement.broken } : result;
}

const publicReason = ({ isBusy }: Judgement): string =>
  isBusy ? texts.machineBusy : texts.bugOfOurs;

/** The record of a submission that was not reached, or could not be graded. */
export function resultWithout(
  status: "incomplete" | "ungradable",
  reason: string,
  circumstances: Circumstances,
  units: Unit[],
): Result {
  const outcome = noScore(status, reason);
  const rows = units.map((unit): UnitRow => ({
    unit: unit.id,
    score: outcome.score,
    maxScore: maxScoreOf([unit]),
  }));
  return record(circumstances, outcome, maxScoreOf(units), rows, []);
}

/** The sum over all checks of units: what a full score is, whatever happens. */
export const maxScoreOf = (units: Unit[]): number =>
  units
    .flatMap(({ functions }) => functions)
    .reduce((sum, { points }) => sum + points.visible + points.hidden, 0);

/** "Incomplete" counts 0, so that nobody who reads the file too early gives points away. */
const noScore = (status: "incomplete" | "ungradable", reason: string) =>
  ({ complete: false, status, reason, score: status === "incomplete" ? 0 : null }) as const;

/** The fields in the order in which people read them. */
function record(
  { submission, digest, refused, readAs, seed, tier, versions }: Circumstances,
  outcome: Pick<Result, "complete" | "status" | "reason" | "score">,
  maxScore: number,
  units: UnitRow[],
  exercises: ExerciseRow[],
): Result {
  const { score, ...state } = outcome;
  return {
    schema: SCHEMA,
    ...state,
    submission,
    digest,
    seed,
    score,
    maxScore,
    units,
    exercises,
    refused,
    ...(readAs && { readAs }),
    tier,
    versions,
  };
}

function exerciseRow(judged: JudgedFunction, checks: CheckRow[]): ExerciseRow {
  const score = scoreOf(judged);
  const { unit, name, maxScore, substituted } = judged;
  const status = statusOf(judged, score);
  return { unit, name, score, maxScore, status, withReferenceFor: substituted, checks };
}

function statusOf({ checks, maxScore }: JudgedFunction, score: number): ExerciseRow["status"] {
  const kinds = new Set(checks.map(({ status }) => status));
  if (kinds.has("ungradable")) return "ungradable";
  if (score === maxScore) return "passed";
  const [only] = kinds;
  return kinds.size === 1 && (only === "not-started" || only === "waiting") ? only : "failed";
}

/**
 * Hidden checks are numbered within their concept. For a star or a hidden check, no text from the
 * learner's code is shown, because it could quote the inputs. Only staff see a bug of ours.
 */
function publicRows({ name, checks }: JudgedFunction): CheckRow[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const message = texts.withoutDetails(check.status, name, check.concept);
    if (check.visibility === "visible") {
      const isOurs = check.stretch || check.status === "ungradable";
      return row(check, isOurs ? { ...check, message } : check);
    }
    const number = (seen.get(check.concept) ?? 0) + 1;
    seen.set(check.concept, number);
    const id = `hidden-${check.concept.replaceAll(/\W+/g, "-")}-${number}`;
    return row(check, { id, title: check.concept, message });
  });
}

function row(check: JudgedCheck, shown: Pick<CheckRow, "id" | "title" | "message">): CheckRow {
  const { visibility, points, stretch, status, hint, madeAgain } = check;
  const { id, title, message } = shown;
  const rows = { id, title, visibility, points, earned: earned(check), stretch, status, message };
  return {
    ...rows,
    ...(hint !== undefined && { hint }),
    ...(madeAgain && { madeAgain }),
  };
}
