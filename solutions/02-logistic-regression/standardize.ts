import * as np from "#np";

/**
 * Pixel values on a scale from 0 to 1.
 *
 *     X / 255
 *
 * @param X pixel values from 0 to 255, any shape, usually (n_x, m)
 * @returns the same pixels on a scale from 0 to 1, in the same shape
 * @example standardize(np.array([[0, 51], [102, 255]])) // [[0, 0.2], [0.4, 1]]
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": standardize
 */
export function standardize(X: np.NDArray): np.NDArray {
  // BEGIN ANSWER
  return np.divide(X, 255);
  // END ANSWER
}
