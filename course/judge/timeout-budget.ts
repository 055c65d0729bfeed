import { type CallLimits, FULL_TIMEOUTS, GRADING_LIMITS, SHORT_LIMITS } from "../answers/limits";

/**
 * How long the judge waits for a submission's endless loops. Counted, not timed, so that a slow
 * machine gives the same verdicts. The first few time-outs get the full limit and a second try;
 * after that, a submission that loops everywhere must come to an end.
 */
export interface TimeoutBudget {
  /** What the next pass over checks of a function is given. */
  limits(): CallLimits;
  isOver(): boolean;
  timedOut(): void;
}

export function newTimeoutBudget(): TimeoutBudget {
  let left = FULL_TIMEOUTS;
  return {
    limits: () => (left > 0 ? GRADING_LIMITS : SHORT_LIMITS),
    isOver: () => left <= 0,
    timedOut: () => {
      left -= 1;
    },
  };
}
