import type { TierRefusal } from "../../sandbox/contract";
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

export const isRefusal = (opened: object): opened is TierRefusal => "reasons" in opened;
