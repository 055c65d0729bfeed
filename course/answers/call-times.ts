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
  const timeouts = new Map<string, { count: number; first: TimedOut }>();
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
      const before = timeouts.get(name);
      if (isGivenUp) return notCalled(isGivenUp);
      if (before && before.count >= limits.maxTimeouts) return notCalled(before.first);
      const left = limits.check - spent;
      if (left <= 0) return reply(limits.check, "together");
      const call = before ? limits.afterTimeOut : limits.call;
      if (left < call) return { milliseconds: left, timedOut: reply(limits.check, "together") };
      const timedOut = before ? reply(call, "again") : reply(call);
      return { milliseconds: call, timedOut };
    },
    used: (milliseconds) => void (spent += milliseconds),
    timedOut(name, timedOut) {
      if (phase !== "check") {
        isGivenUp = timedOut;
        return;
      }
      const { count = 0, first = timedOut } = timeouts.get(name) ?? {};
      timeouts.set(name, { count: count + 1, first });
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
