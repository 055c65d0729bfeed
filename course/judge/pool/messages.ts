import type { TierName } from "../../sandbox/contract";
import type { Judgement } from "../record/judgement";
import type { Submission } from "../submission";

/* What the run and its workers say to each other. Both are trusted: learner code never speaks here. */

export type ToWorker = { kind: "judge"; submission: Submission };

export type FromWorker =
  | { kind: "ready" }
  | { kind: "refused"; tier: TierName; reasons: string[] }
  | { kind: "judged"; judgement: Judgement }
  /** The course cannot be loaded: it is in the middle of a change. */
  | { kind: "unfinished"; sentence: string }
  /** A bug of ours, with its stack. */
  | { kind: "failed"; message: string };
