import type { OpenSandbox, Refusal, TierName } from "../../sandbox/contract";
import { type Load, openCourse } from "../judging/course";
import { judgeSubmission } from "../judging/judge-submission";
import type { Judgement } from "../record/judgement";
import type { Submission } from "../submission";

/** Whoever judges submissions, here or in other processes. */
export interface Judge {
  /** @throws JudgeFailed where the submission could not be judged */
  judge(submission: Submission): Promise<Judgement>;
  close(): void;
}

/** Why a submission could not be judged, through no fault of its own: a sentence. */
export class JudgeFailed extends Error {}

export const isRefusal = (opened: object): opened is Refusal => "reasons" in opened;

/** Judges in this process: for one submission a process more would only cost time. */
export function localJudge(
  root: string,
  tier: TierName,
  openSandbox: OpenSandbox,
  load: Load,
): Judge | Refusal {
  const sandbox = openSandbox(tier);
  if (isRefusal(sandbox)) return sandbox;
  const course = openCourse(root, load);
  return {
    judge: async (submission) => judgeSubmission(course, sandbox, submission),
    close: () => sandbox.close(),
  };
}
