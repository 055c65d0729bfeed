/**
 * The sigmoid of one number: squeezes any number into the range 0 to 1.
 *
 *     σ(x) = 1 / (1 + e⁻ˣ)
 *
 * @param x any number
 * @returns σ(x), a number: near 0 for very negative x, ½ at 0, near 1 for large x
 * @example basic_sigmoid(0) // 0.5
 * @see Course 1, week 2, "Python Basics with Numpy": sigmoid with `math`
 */
export function basic_sigmoid(x: number): number {
  // BEGIN ANSWER
  return 1 / (1 + Math.exp(-x));
  // END ANSWER
}
