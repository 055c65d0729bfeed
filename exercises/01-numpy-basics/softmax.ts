import * as np from "#np";

/**
 * The softmax of every row: turns a row of scores into probabilities that sum to 1.
 *
 *     softmax(x)ᵢⱼ = e^(xᵢⱼ) / Σₖ e^(xᵢₖ)
 *
 * @param x scores, shape (n, m): one row per example, one column per class
 * @returns probabilities, shape (n, m)
 * @example softmax(np.array([[1, 1], [0, Math.log(3)]])) // [[0.5, 0.5], [0.25, 0.75]]
 * @see Course 1, week 2, "Python Basics with Numpy": softmax
 */
export function softmax(x: np.NDArray): np.NDArray {
  // Your code here: about 4 lines
  throw new Error("not started");
}
