import type { Visibility } from "../../checks/check";
import type { Verdict } from "../../checks/verdict";

/*
 * The outcome of judging, with everything that only staff may see. Plain data, which crosses to the
 * parent process and is kept in the cache.
 */

export type CheckStatus = Verdict["kind"];

/** One check and what became of it. */
export interface JudgedCheck {
  visibility: Visibility;
  id: string;
  title: string;
  concept: string;
  points: number;
  stretch: boolean;
  status: CheckStatus;
  /** What is wrong in a failed check, in full; may quote inputs and learner text. */
  message: string;
  hint?: string;
}

/** One exercised function and its checks. */
export interface JudgedFunction {
  unit: string;
  name: string;
  maxScore: number;
  checks: JudgedCheck[];
  /** Failed functions that the reference replaced, if that gave more points. */
  substituted: string[];
  /** The known mistake, by its name. */
  mistake?: string;
}

/** A whole submission. */
export interface Judgement {
  functions: JudgedFunction[];
  /** A bug of ours, so this gives no score. */
  broken?: string;
}

/** Only passed checks earn points. */
export const earned = (check: JudgedCheck): number =>
  check.status === "passed" ? check.points : 0;

export const scoreOf = ({ checks }: JudgedFunction): number =>
  checks.reduce((sum, check) => sum + earned(check), 0);
