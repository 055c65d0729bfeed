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
  // BEGIN ANSWER
  const rank = Math.max(a.length, b.length);
  const shape: number[] = [];
  for (let fromRight = 1; fromRight <= rank; fromRight++) {
    const m = a.at(-fromRight) ?? 1;
    const n = b.at(-fromRight) ?? 1;
    if (m !== n && m !== 1 && n !== 1) {
      throw new Error(`shapes (${a}) and (${b}) do not broadcast: ${m} against ${n}`);
    }
    // Not the larger of the two: against an empty dimension, 0, the result is empty too.
    shape.unshift(m === 1 ? n : m);
  }
  return shape;
  // END ANSWER
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
  // BEGIN ANSWER
  if (a.length === 0 || b.length === 0) return [...a, ...b];

  const inner = b.length === 1 ? 0 : b.length - 2;
  if (a.at(-1) !== b[inner]) {
    throw new Error(`shapes (${a}) and (${b}) do not multiply: ${a.at(-1)} against ${b[inner]}`);
  }
  return [...a.slice(0, -1), ...b.slice(0, inner), ...b.slice(inner + 1)];
  // END ANSWER
}
