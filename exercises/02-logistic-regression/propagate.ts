import * as np from "#np";
import { sigmoid } from "./sigmoid";

/**
 * One pass through the network and back: the cost of the parameters, and its slopes.
 *
 *     A  = σ(wᵀX + b)                                       shape (1, m)
 *     J  = −1/m · Σ (y log a + (1 − y) log(1 − a))          a number
 *     dw = ∂J/∂w = 1/m · X(A − Y)ᵀ                          shape (n_x, 1), like w
 *     db = ∂J/∂b = 1/m · Σ (a − y)                          a number
 *
 * The log is the natural logarithm. Beyond |z| ≈ 36, a is 0 or 1 to the last digit, and the cost is
 * no longer a finite number; with the course's pixels and rates, z stays far below that.
 *
 * @param w weights, shape (n_x, 1)
 * @param b bias, a number
 * @param X examples as columns, shape (n_x, m)
 * @param Y the truth, 0 or 1, shape (1, m)
 * @returns grads, the slopes dw and db, and cost, J
 * @example
 * propagate(np.array([[0]]), 0, np.array([[1, 3]]), np.array([[1, 0]])).grads
 * // { dw: [[0.5]], db: 0 }
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": propagate
 */
export function propagate(
  w: np.NDArray,
  b: number,
  X: np.NDArray,
  Y: np.NDArray,
): { grads: { dw: np.NDArray; db: number }; cost: number } {
  const m = X.shape[1];

  // Forward, from X to the cost: A first, then J.
  // Your code here: about 4 lines
  throw new Error("not started");

  // Backward, from the cost to the slopes: dw and db. Then return both grads and the cost.
  // Your code here: about 5 lines
}
