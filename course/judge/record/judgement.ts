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
  /** The machine was so busy that calls had to be made again. */
  madeAgain?: true;
  /** It is ungradable only because of that. */
  isBusy?: true;
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
  /** A bug of ours, or a machine that is too busy, so this gives no score. */
  broken?: string;
  /** It is only that the machine is too busy. */
  isBusy?: true;
}

/** Only passed checks earn points. */
export const earned = (check: JudgedCheck): number =>
  check.status === "passed" ? check.points : 0;

export const scoreOf = ({ checks }: JudgedFunction): number =>
  checks.reduce((sum, check) => sum + earned(check), 0);
