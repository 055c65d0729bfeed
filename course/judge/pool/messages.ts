import type { TierName } from "../../sandbox/contract";
import type { Judgement } from "../record/judgement";
import type { Submission } from "../submission";

/*
 * What a pool and its workers say to each other. Both are trusted: learner code never speaks here.
 * An answer carries the number of its question, so that it is never taken for another submission's.
 */

export type ToWorker = { kind: "judge"; question: number; submission: Submission };

export type FromWorker =
  | { kind: "ready" }
  | { kind: "refused"; tier: TierName; reasons: string[] }
  /** The course cannot be loaded: it is in the middle of a change. */
  | { kind: "unfinished"; sentence: string }
  | WorkerAnswer;

export type WorkerAnswer =
  /** It goes on: sent after a check, once a second at most. */
  | { kind: "judging"; question: number }
  | { kind: "judged"; question: number; judgement: Judgement }
  /** A bug of ours, with its stack. */
  | { kind: "failed"; question: number; message: string };
