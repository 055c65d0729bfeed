import * as np from "#np";
import { np_sigmoid } from "./np_sigmoid";

/**
 * The slope of the sigmoid at every element of an array.
 *
 *     σ′(x) = σ(x) · (1 − σ(x))
 *
 * @param x an array of any shape
 * @returns σ′(x), an array of the same shape: ¼ at x = 0, near 0 far away from it
 * @example sigmoid_derivative(np.array([1, 2, 3])) // [0.19661193, 0.10499359, 0.04517666]
 * @see Course 1, week 2, "Python Basics with Numpy": sigmoid gradient
 */
export function sigmoid_derivative(x: np.NDArray): np.NDArray {
  // BEGIN ANSWER
  const s = np_sigmoid(x);
  return np.multiply(s, np.subtract(1, s));
  // END ANSWER
}
