import type { Foreign } from "../base/foreign/foreign";
import { scoreOf } from "../judge/record/judgement";
import type { ExerciseRow, Result } from "../judge/record/result";
import type { Graded } from "./graded";

/**
 * What the tables of a run need of one submission. The checks are in the files that were written
 * already: those of a thousand submissions would fill the memory.
 */
export interface GradebookEntry {
  name: Foreign;
  /** When it was last changed, in milliseconds. */
  time: number;
  /** Ids, addresses or names of those who handed it in, where the platform says so. */
  owners?: Foreign[];
  /** When, in ISO 8601, where the platform says so. */
  submittedAt?: string;
  result: GradebookResult;
  /** The known mistakes that cost points. */
  mistakes: Mistake[];
}

export type GradebookResult = Pick<
  Result,
  "complete" | "status" | "reason" | "score" | "maxScore" | "units"
> & {
  exercises: Pick<ExerciseRow, "unit" | "name" | "score" | "maxScore" | "status">[];
};

export interface Mistake {
  unit: string;
  name: string;
  mistake: string;
}

export function entryOf({
  name,
  time,
  owners,
  submittedAt,
  result,
  judgement,
}: Graded): GradebookEntry {
  const { complete, status, reason, score, maxScore, units } = result;
  const exercises = result.exercises.map((one) => ({
    unit: one.unit,
    name: one.name,
    score: one.score,
    maxScore: one.maxScore,
    status: one.status,
  }));
  const mistakes = (judgement?.functions ?? []).flatMap((one) =>
    one.mistake === undefined || scoreOf(one) === one.maxScore
      ? []
      : [{ unit: one.unit, name: one.name, mistake: one.mistake }],
  );
  return {
    name,
    time,
    ...(owners && { owners }),
    ...(submittedAt !== undefined && { submittedAt }),
    result: { complete, status, reason, score, maxScore, units, exercises },
    mistakes,
  };
}
