import type { CallLimits } from "../answers/limits";
import type { Answerer } from "../checks/answerer";
import type { Answers } from "../checks/answers";
import type { Unit } from "../catalog/units";
import type { TierName } from "./tiers";

export type { TierName };

/** The files of one unit of one submission, as intake let them through. */
export interface SubmittedUnit {
  unit: Unit;
  /**
   * TypeScript sources by file name ("softmax.ts"): UTF-8 text, checked names, at most 256 KB. Files
   * of earlier units that these import go by their path ("../01-numpy-basics/relu.ts").
   */
  files: ReadonlyMap<string, string>;
  /** What the file of a function was at first; without it, whatever throws as a stub does is one. */
  stubOf?: (name: string) => string | undefined;
}

/**
 * Learner code behind a wall, called synchronously. What comes back has passed the frames' codec; a
 * child that dies costs one call. A call throws (SandboxFailed) only if the sandbox itself is
 * broken, which must not count as a wrong answer.
 */
export interface RemoteAnswerer extends Answerer {
  /** How many calls were made again, because the machine was too busy to settle them. */
  madeAgain(): number;
  /** Ends the child, if one is alive. Shared children end with `Sandbox.forget`. */
  close(): void;
}

/** What one answerer is made for: the checks of one exercised function. */
export interface AnswererOptions {
  submitted: SubmittedUnit;
  /** The exercised function that this answerer's checks are about. */
  functionName: string;
  /**
   * Functions whose place the reference takes (follow-through): the submission's other files that
   * import them get a remote call back to the grader; the reference never enters the child.
   */
  substitutes: readonly string[];
  reference: Answers;
  limits: CallLimits;
  /**
   * Answerers with the same object here share a process, and those of one unit a realm in it;
   * without one an answerer has a process for itself. To start one costs 30 to 50 ms, and its code
   * runs several times as slow until V8 has seen it; but a function may spoil the others beside it.
   * So whatever does not pass in a shared child must run again in its own. With substitutes a child
   * is never shared.
   */
  sharedBy?: object;
}

/** A tier that has proved itself on this machine. */
export interface Sandbox {
  tier: TierName;
  /**
   * Begins to compile what the next answerers will be for, so that it is ready when they need it.
   */
  prepare(units: readonly SubmittedUnit[]): void;
  answererFor(order: AnswererOptions): RemoteAnswerer;
  /** Ends the child that was shared through this object, once all its users are done. */
  forget(sharedBy: object): void;
  close(): void;
}

/** Why a tier cannot be used here: sentences with the fix. */
export interface TierRefusal {
  tier: TierName;
  reasons: string[];
}

/**
 * Starts a tier. The returned function waits until it is up and probes it: whatever the tier
 * declares denied must be denied. There is no fallback. In between there is time for other work.
 */
export type StartTier = (tier: TierName) => () => Sandbox | TierRefusal;

/** The sandbox itself failed, not learner code: the submission is ungradable, not wrong. */
export class SandboxFailed extends Error {}
