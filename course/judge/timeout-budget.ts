import type { CallLimits } from "../sandbox/contract";

/** What a pass over a function's checks is given. */
export interface Allowance {
  limits: CallLimits;
  /** After so many time-outs the function is not called again in this pass. */
  maxTimeouts: number;
}

/** As patient as `npm test`, which allows a call 2 s. */
const PATIENT: Allowance = {
  limits: { load: 5_000, call: 2_000, exercise: 12_000 },
  maxTimeouts: 2,
};

/**
 * Any right answer needs a twentieth of this, on a machine that has nothing else to do. A function
 * that loops costs one call; all calls together may take longer, or honest siblings would pay.
 */
const SHORT: Allowance = { limits: { load: 500, call: 500, exercise: 4_000 }, maxTimeouts: 1 };

/** How many time-outs one submission may cost in full: 12 s of waiting. One endless loop costs four. */
const TIME_OUTS = 6;

/**
 * How long a submission's endless loops are waited for. Counted, not timed, so that a slow machine
 * gives the same verdicts: the first few time-outs have all the time there is, and a second try;
 * then a submission that loops everywhere must come to its end.
 */
export interface TimeoutBudget {
  allowance(): Allowance;
  isOver(): boolean;
  timedOut(): void;
}

export function newTimeoutBudget(): TimeoutBudget {
  let left = TIME_OUTS;
  return {
    allowance: () => (left > 0 ? PATIENT : SHORT),
    isOver: () => left <= 0,
    timedOut: () => {
      left -= 1;
    },
  };
}
