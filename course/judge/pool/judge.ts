import type { TierRefusal } from "../../sandbox/contract";
import type { Judgement } from "../record/judgement";
import type { Submission } from "../submission";

/** Judges submissions, in this process or in others. */
export interface Judge {
  /** @throws JudgeFailed where the submission could not be judged */
  judge(submission: Submission): Promise<Judgement>;
  /** Takes no more submissions; settles when the current ones are judged and no process is left. */
  close(): Promise<void>;
}

/**
 * What went wrong: its worker was lost (another try may well succeed), there is a bug of ours, the
 * tier cannot be used any more, or the judge was closed before it came to this submission.
 */
export type FailureKind = "lost" | "bug" | "refused" | "closed";

/** Why a submission could not be judged, through no fault of its own: a sentence. */
export class JudgeFailed extends Error {
  constructor(
    readonly kind: FailureKind,
    sentence: string,
  ) {
    super(sentence);
  }
}

export const isRefusal = (opened: object): opened is TierRefusal => "reasons" in opened;
