import type { Failure } from "./evidence";
import type { Call } from "./run";

/** What became of one check. Only `passed` earns points. */
export type Verdict =
  | { kind: "passed" }
  | { kind: "wrong"; failure: Failure }
  | { kind: "crashed"; failure: Failure }
  | { kind: "timed-out"; failure: Failure }
  | { kind: "not-started" }
  /** Another function's stub threw, or its file did not load. */
  | { kind: "waiting"; for: string }
  /** A bug of ours, in the check itself, or a machine that is too busy to judge. */
  | { kind: "ungradable"; reason: string; isBusy?: true };

/** A verdict, and how close it was. */
export interface Judged {
  verdict: Verdict;
  /** Worst deviation from the expected values as a share of the tolerance. */
  deviation: number;
  /** The calls that were made on the input that failed. */
  calls?: Call[];
}
