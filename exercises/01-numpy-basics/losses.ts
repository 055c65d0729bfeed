import * as np from "#np";

/**
 * The L1 loss: how far the predictions are from the truth, measured by absolute differences.
 *
 *     L1(ŷ, y) = Σᵢ |yᵢ − ŷᵢ|
 *
 * @param yhat the predictions ŷ, rank 1, shape (m,)
 * @param y the truth, shape (m,)
 * @returns the loss, a number: 0 only if all predictions are exact
 * @example l1(np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])) // 1.1
 * @see Course 1, week 2, "Python Basics with Numpy": implement the L1 and L2 loss functions
 */
export function l1(yhat: np.NDArray, y: np.NDArray): number {
  // Your code here: about 1 line
  throw new Error("not started");
}

/**
 * The L2 loss: how far the predictions are from the truth, measured by squared differences.
 *
 *     L2(ŷ, y) = Σᵢ (yᵢ − ŷᵢ)²
 *
 * @param yhat the predictions ŷ, rank 1, shape (m,)
 * @param y the truth, shape (m,)
 * @returns the loss, a number: 0 only if all predictions are exact
 * @example l2(np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])) // 0.43
 * @see Course 1, week 2, "Python Basics with Numpy": implement the L1 and L2 loss functions
 */
export function l2(yhat: np.NDArray, y: np.NDArray): number {
  // Your code here: about 2 lines
  throw new Error("not started");
}
