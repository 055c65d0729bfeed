import type { Value } from "./value";

/** The outcome of calling a learner's function. Nothing else crosses the boundary back. */
export type Reply = Returned | Threw | NotStarted | Waiting | TimedOut | Unsettled | NotLoaded;

export interface Returned {
  kind: "returned";
  value: Value;
  /** The arguments as they are after the call, so that a change to them can be seen. */
  after: Value[];
  printed: Printed;
}

export interface Threw {
  kind: "threw";
  name: string;
  message: string;
  /** The learner's own stack frames, first one first: `softmax (exercises/…/softmax.ts:12:9)`. */
  frames: string[];
  printed: Printed;
}

export interface NotStarted {
  kind: "not-started";
}

/** Another function's stub threw, or its file did not load. */
export interface Waiting {
  kind: "waiting";
  for: string;
}

export interface TimedOut {
  kind: "timed-out";
  seconds: number;
  /**
   * What ran out, if it was not a call's usual time: the time of all calls of the check together,
   * the short time that a function has after a time-out, or its time-outs, so that this call was
   * not made.
   */
  ranOut?: "together" | "again" | "before";
  printed: Printed;
}

/** The machine was too busy to say whether the call would have ended in time. */
export interface Unsettled {
  kind: "unsettled";
}

/** The file does not parse, throws while it is loaded, or exports no such function. */
export interface NotLoaded {
  kind: "not-loaded";
  /** One sentence with the file in it. */
  message: string;
  /** It took too long to load: that counts as a time-out, as for a call. */
  timedOut?: true;
  frames: string[];
}

/**
 * What the learner's code printed during one call: the first lines, and how many more there were.
 */
export interface Printed {
  lines: string[];
  dropped: number;
}

export const NOTHING_PRINTED: Printed = { lines: [], dropped: 0 };

/**
 * What calls are made for: a check, making an input smaller on which it has failed, or finding out
 * which mistake it was. Only the first one decides a verdict.
 */
export type Phase = "check" | "shrinking" | "probing";

/** Calls the learner's functions, in this process or in a sandboxed child. */
export interface Answerer {
  call(name: string, args: readonly unknown[]): Reply;
  /** The next calls are for this, and their time starts from zero. */
  begin?(phase: Phase): void;
}
