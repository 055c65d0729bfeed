import * as np from "#np";

/**
 * The sigmoid of a number or of every element of an array.
 *
 *     σ(z) = 1 / (1 + e⁻ᶻ)
 *
 * @param z a number, or an array of any shape
 * @returns σ(z), an array of the same shape as z: rank 0 for a number
 * @example sigmoid(np.array([0, 2])) // [0.5, 0.88079708]
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": sigmoid
 */
export function sigmoid(z: np.NDArray | number): np.NDArray {
  // Your code here: about 1 line
  throw new Error("not started");
}
