import * as np from "#np";
import { propagate } from "./propagate";

/**
 * Gradient descent: walks down the slope of the cost, one small step per iteration.
 *
 *     w := w − α · dw
 *     b := b − α · db
 *
 * The cost is recorded in iterations 0, 100, 200 …, before the step of that iteration. With
 * print_cost it is printed at that moment too, such as `Cost after iteration 100: 0.584508`.
 *
 * @param w weights to start from, shape (n_x, 1); the caller's array stays as it is
 * @param b bias to start from, a number
 * @param X examples as columns, shape (n_x, m)
 * @param Y the truth, 0 or 1, shape (1, m)
 * @param num_iterations how many steps; after 0 steps the parameters are unchanged
 * @param learning_rate α, the length of a step
 * @param print_cost whether to print the recorded costs
 * @returns params, the learned w and b; grads, the slopes of the last iteration (left open after 0
 *   steps); costs, the recorded costs, a plain array of numbers
 * @example
 * optimize(np.array([[0]]), 0, np.array([[1, 3]]), np.array([[1, 0]]), 1, 0.1).params
 * // { w: [[-0.05]], b: 0 }
 * @see Course 1, week 2, "Logistic Regression with a Neural Network mindset": optimize
 */
export function optimize(
  w: np.NDArray,
  b: number,
  X: np.NDArray,
  Y: np.NDArray,
  num_iterations = 100,
  learning_rate = 0.009,
  print_cost = false,
): {
  params: { w: np.NDArray; b: number };
  grads: { dw: np.NDArray; db: number };
  costs: number[];
} {
  const costs: number[] = [];

  // In each iteration, get the slopes and the cost from propagate, move w and b by one step, and
  // every 100th time put the cost into costs. Then return params, grads and costs.
  // BEGIN ANSWER
  // Stryker disable next-line ObjectLiteral: after 0 iterations the slopes are left open
  let grads = { dw: np.zeros(w.shape), db: 0 };

  for (let i = 0; i < num_iterations; i++) {
    const step = propagate(w, b, X, Y);
    grads = step.grads;

    // np.subtract makes a new array: the name w moves on, but the caller's array does not change.
    w = np.subtract(w, np.multiply(learning_rate, grads.dw));
    b = b - learning_rate * grads.db;

    if (i % 100 === 0) {
      costs.push(step.cost);
      if (print_cost) console.log(`Cost after iteration ${i}: ${step.cost.toFixed(6)}`);
    }
  }

  return { params: { w, b }, grads, costs };
  // END ANSWER
}
