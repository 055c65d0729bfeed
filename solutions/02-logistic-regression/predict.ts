import * as np from "#np";
import { sigmoid } from "./sigmoid";

/**
 * The network's answers: 1 for a cat, 0 for anything else.
 *
 *     A = σ(wᵀX + b);   prediction = 1 where a > 0.5, else 0
 *
 * Exactly 0.5 is not a cat.
 *
 * @param w weights, shape (n_x, 1)
 * @param b bias, a number
 * @param X examples as columns, shape (n_x, m)
 * @returns the predictions 0 or 1, shape (1, m)
 * @example predict(np.array([[1]]), -2, np.array([[1, 2, 3]])) // [[0, 0, 1]]
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": predict
 */
export function predict(w: np.NDArray, b: number, X: np.NDArray): np.NDArray {
  // BEGIN ANSWER
  // wᵀX, not w * X: every column of X is weighted and summed up to one number.
  const A = sigmoid(np.add(np.dot(w.T, X), b));
  return np.greater(A, 0.5);
  // END ANSWER
}
