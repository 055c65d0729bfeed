import { type CallLimits, FULL_TIMEOUTS, GRADING_LIMITS, SHORT_LIMITS } from "../answers/limits";

/**
 * How long a submission's endless loops are waited for. Counted, not timed, so that a slow machine
 * gives the same verdicts: the first few time-outs have all the time there is, and a second try;
 * then a submission that loops everywhere must come to its end.
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
