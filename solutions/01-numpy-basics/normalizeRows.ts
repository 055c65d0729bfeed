import * as np from "#np";

/**
 * Every row of a matrix divided by its length, so that each row has length 1.
 *
 *     rowᵢ → rowᵢ / ‖rowᵢ‖,   ‖row‖ = √(Σ xⱼ²)
 *
 * A row of zeros has no direction, and what you return for it is left open.
 *
 * @param x a matrix, shape (n, m)
 * @returns the matrix with rows of length 1, shape (n, m)
 * @example normalizeRows(np.array([[0, 3, 4], [0, 6, 8]])) // [[0, 0.6, 0.8], [0, 0.6, 0.8]]
 * @see Course 1, week 2, "Python Basics with Numpy": normalizing rows
 */
export function normalizeRows(x: np.NDArray): np.NDArray {
  // BEGIN ANSWER
  // axis 1 runs along a row; keepdims leaves (n, 1), one length per row, which fits below (n, m).
  const x_norm = np.linalg.norm(x, { axis: 1, keepdims: true });
  return np.divide(x, x_norm);
  // END ANSWER
}
