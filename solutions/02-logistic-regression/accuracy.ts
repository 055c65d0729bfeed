import * as np from "#np";

/**
 * The percentage of predictions that are right.
 *
 *     accuracy = 100 − mean(|Ŷ − Y|) · 100
 *
 * @param Y_prediction the predictions Ŷ, 0 or 1, shape (1, m)
 * @param Y the truth, 0 or 1, shape (1, m)
 * @returns the percentage, a number from 0 to 100
 * @example accuracy(np.array([[1, 0, 0, 1]]), np.array([[1, 1, 0, 1]])) // 75
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": train/test accuracy
 */
export function accuracy(Y_prediction: np.NDArray, Y: np.NDArray): number {
  // BEGIN ANSWER
  // A wrong prediction is off by exactly 1, a right one by 0, so the mean is the share of mistakes.
  const mistakes = np.mean(np.abs(np.subtract(Y_prediction, Y)));
  return 100 - mistakes * 100;
  // END ANSWER
}
