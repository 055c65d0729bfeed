/**
 * The shape of a + b (or −, *, /) for arrays of the shapes a and b, by the rule of broadcasting.
 *
 * Write one shape below the other, aligned on the right; a missing dimension counts as 1. In each
 * dimension, the two numbers must be equal, or one of them must be 1. Where one is 1, the other one
 * counts.
 *
 *     (3, 2) + (3, 1) → (3, 2)
 *     (4, 3) * (1, 3) → (4, 3)
 *     (4, 3) * (3, 1) → error: 4 against 3
 *
 * @param a the shape of the first array; [] is rank 0
 * @param b the shape of the second array
 * @returns the shape of the result
 * @throws Error if the shapes do not fit together
 * @example broadcast_shape([3, 2], [3, 1]) // [3, 2]
 * @see Course 1, week 2, "Broadcasting in Python"
 */
export function broadcast_shape(a: number[], b: number[]): number[] {
  // Your code here: about 11 lines
  throw new Error("not started");
}

/**
 * The shape of the matrix product np.dot(A, B) for arrays of the shapes a and b.
 *
 * The last dimension of A must equal the second-to-last of B (the only one, if B has rank 1). These
 * two are summed over and disappear. A single number, shape [], multiplies every element.
 *
 *     (4, 3) · (3, 1) → (4, 1)
 *     (4, 3) · (4, 1) → error: 3 against 4
 *
 * @param a the shape of the first array
 * @param b the shape of the second array
 * @returns the shape of the product
 * @throws Error if the inner dimensions differ
 * @example dot_shape([4, 3], [3, 1]) // [4, 1]
 * @see Course 1, week 2, "Vectorizing logistic regression"
 */
export function dot_shape(a: number[], b: number[]): number[] {
  // Your code here: about 6 lines
  throw new Error("not started");
}
