import * as np from "#np";

/**
 * The rectified linear unit of every element: positive numbers stay, negative ones become 0.
 *
 *     ReLU(x)ᵢ = max(0, xᵢ)
 *
 * @param x an array of any shape
 * @returns ReLU(x), an array of the same shape
 * @example relu(np.array([-2, 0, 3])) // [0, 0, 3]
 * @see Course 1, week 1, "What is a neural network?"
 */
export function relu(x: np.NDArray): np.NDArray {
  // Your code here: about 1 line
  throw new Error("not started");
}
