import * as np from "#np";

/**
 * The parameters before training: all zero.
 *
 *     w = 0, shape (dim, 1);   b = 0
 *
 * @param dim the number of weights: one per feature, n_x
 * @returns w, an array of shape (dim, 1), and b, a plain number
 * @example initialize_with_zeros(2) // { w: [[0], [0]], b: 0 }
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": initialize parameters
 */
export function initialize_with_zeros(dim: number): { w: np.NDArray; b: number } {
  // Your code here: about 3 lines
  throw new Error("not started");
}
