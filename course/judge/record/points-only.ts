import type { CheckStatus } from "./judgement";
import * as texts from "../texts";
import type { ExerciseRow, Result } from "./result";

/**
 * The record with one row for each function in the place of its checks: somebody who submits often
 * learns a number a time from it, and not which of the hidden checks failed.
 */
export const withPointsOnly = (result: Result): Result => ({
  ...result,
  exercises: result.exercises.map((one) => ({ ...one, checks: [rowOf(one)] })),
});

const STATUS: Record<ExerciseRow["status"], CheckStatus> = {
  passed: "passed",
  failed: "wrong",
  "not-started": "not-started",
  waiting: "waiting",
  ungradable: "ungradable",
};

function rowOf({ score, maxScore, status }: ExerciseRow): ExerciseRow["checks"][number] {
  return {
    id: "points",
    title: texts.pointsTitle,
    visibility: "visible",
    points: maxScore,
    earned: score,
    stretch: false,
    status: STATUS[status],
    message: status === "passed" ? "" : texts.pointsOnly(score, maxScore),
  };
}
