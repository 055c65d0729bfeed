import * as np from "#np";

/**
 * The sigmoid of every element of an array, without a loop.
 *
 *     σ(x)ᵢ = 1 / (1 + e^(−xᵢ))
 *
 * `Math.exp` works only on a single number; `np.exp` works on every element at once.
 *
 * @param x an array of any shape
 * @returns σ(x), an array of the same shape
 * @example np_sigmoid(np.array([1, 2, 3])) // [0.73105858, 0.88079708, 0.95257413]
 * @see Course 1, week 2, "Python Basics with Numpy": sigmoid with `numpy`
 */
export function np_sigmoid(x: np.NDArray): np.NDArray {
  // BEGIN ANSWER
  return np.divide(1, np.add(1, np.exp(np.negative(x))));
  // END ANSWER
}
