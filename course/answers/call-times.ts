import { NOTHING_PRINTED, type Phase, type TimedOut } from "../checks/answerer";
import type { CallLimits } from "./limits";

/** How long the next call may take. */
export interface CallTime {
  milliseconds: number;
  /** What is said of the call if it takes longer. */
  timedOut: TimedOut;
}

/**
 * How much time the calls of one function's checks have: the same rules wherever checks run. Only
 * what a verdict comes from counts, so what the course asks beyond that costs a learner nothing.
 */
export interface CallTimes {
  begin(phase: Phase): void;
  /** The time for a call of a function; what is said of it if there is none left. */
  next(name: string): CallTime | TimedOut;
  /** A call took so long, whatever became of it. */
  used(milliseconds: number): void;
  /** A call had all of its time, and did not end. */
  timedOut(name: string, reply: TimedOut): void;
}

export function callTimes(limits: CallLimits): CallTimes {
  const timeouts = new Map<string, TimedOut[]>();
  let phase: Phase = "check";
  let spent = 0;
  /** Outside of a check the first time-out is the last. */
  let isGivenUp: TimedOut | undefined;

  return {
    begin(next) {
      phase = next;
      spent = 0;
      isGivenUp = undefined;
    },
    next(name) {
      const before = timeouts.get(name) ?? [];
      if (isGivenUp) return notCalled(isGivenUp);
      if (before.length >= limits.maxTimeouts) return notCalled(before[0]);
      const left = limits.check - spent;
      if (left <= 0) return reply(limits.check, "together");
      // many slow calls are no sign of a loop that never ends
      const hasLooped = before.some(({ ranOut }) => ranOut !== "together");
      const call = hasLooped ? limits.afterTimeOut : limits.call;
      if (left < call) return { milliseconds: left, timedOut: reply(limits.check, "together") };
      const timedOut = hasLooped ? reply(call, "again") : reply(call);
      return { milliseconds: call, timedOut };
    },
    used: (milliseconds) => void (spent += milliseconds),
    timedOut(name, timedOut) {
      if (phase === "check") timeouts.set(name, [...(timeouts.get(name) ?? []), timedOut]);
      else isGivenUp = timedOut;
    },
  };
}

const reply = (milliseconds: number, ranOut?: TimedOut["ranOut"]): TimedOut => ({
  kind: "timed-out",
  seconds: milliseconds / 1000,
  printed: NOTHING_PRINTED,
  ...(ranOut && { ranOut }),
});

const notCalled = ({ seconds }: TimedOut): TimedOut => reply(seconds * 1000, "before");
