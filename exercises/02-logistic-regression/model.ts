import * as np from "#np";
import { accuracy } from "./accuracy";
import { initialize_with_zeros } from "./initialize_with_zeros";
import { optimize } from "./optimize";
import { predict } from "./predict";

/**
 * The whole of logistic regression: starts at zero, learns from the training examples, and predicts
 * the labels of these and of the test examples.
 *
 *     initialize_with_zeros → optimize → predict
 *
 * Y_test is there only for print_cost: the model never learns from it.
 *
 * @param X_train training examples as columns, shape (n_x, m_train)
 * @param Y_train their true labels, 0 or 1, shape (1, m_train)
 * @param X_test test examples, shape (n_x, m_test)
 * @param Y_test their true labels, shape (1, m_test)
 * @param num_iterations how many steps of gradient descent
 * @param learning_rate the length of a step
 * @param print_cost whether to print the costs and, at the end, both accuracies in percent
 * @returns costs, one every 100 iterations; the predictions, shapes (1, m_test) and (1, m_train);
 *   the learned w, shape (n_x, 1), and b, a number; learning_rate and num_iterations as given
 * @example
 * const X = np.array([[0, 4]]), Y = np.array([[0, 1]]);
 * model(X, Y, X, Y, 100).Y_prediction_test
 * // [[0, 1]]
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": model
 */
export function model(
  X_train: np.NDArray,
  Y_train: np.NDArray,
  X_test: np.NDArray,
  Y_test: np.NDArray,
  num_iterations = 2000,
  learning_rate = 0.5,
  print_cost = false,
): {
  costs: number[];
  Y_prediction_test: np.NDArray;
  Y_prediction_train: np.NDArray;
  w: np.NDArray;
  b: number;
  learning_rate: number;
  num_iterations: number;
} {
  const n_x = X_train.shape[0];

  // Start with zeros, then optimize on the training examples.
  // Your code here: about 11 lines
  throw new Error("not started");

  // Predict for both sets; with print_cost, print their accuracies. Then return all seven results.
  // Your code here: about 15 lines
}
