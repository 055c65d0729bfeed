import * as np from "#np";

/**
 * A rank-1 array as a column vector, so that its transpose is a row and not the same array again.
 *
 *     (n,) → (n, 1)
 *
 * @param x an array of rank 1, shape (n,)
 * @returns the same numbers in the same order, shape (n, 1)
 * @throws Error if x has another rank
 * @example as_column(np.array([1, 2, 3])) // [[1], [2], [3]]
 * @see Course 1, week 2, "A note on Python/NumPy vectors"
 */
export function as_column(x: np.NDArray): np.NDArray {
  // BEGIN ANSWER
  if (x.ndim !== 1) {
    throw new Error(`as_column takes an array of rank 1, but this one has rank ${x.ndim}`);
  }
  return np.reshape(x, [x.size, 1]);
  // END ANSWER
}
