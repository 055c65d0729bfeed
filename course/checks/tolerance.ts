/** Numbers a and e agree where |a − e| ≤ atol + rtol·|e|. */
export interface Tolerance {
  atol: number;
  rtol: number;
}

/**
 * Wide enough for any order of summation and for the tanh or log-sum-exp forms of the formulas
 * (about 1e-13 here); far below what a real mistake changes.
 */
export const TOLERANCE: Tolerance = { atol: 1e-8, rtol: 1e-7 };
