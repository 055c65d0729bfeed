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
  // BEGIN ANSWER
  // e^1000 is Infinity. A number subtracted from a whole row cancels in the fraction, so subtract
  // the row's largest, and no exponent is above 0.
  const shifted = np.subtract(x, np.max(x, { axis: 1, keepdims: true }));
  const x_exp = np.exp(shifted);

  // axis 1 runs along a row; keepdims leaves (n, 1), one sum per row, which fits below (n, m).
  const x_sum = np.sum(x_exp, { axis: 1, keepdims: true });
  return np.divide(x_exp, x_sum);
  // END ANSWER
}
