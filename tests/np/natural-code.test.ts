import * as np from "#np";
import { expect, test } from "@jest/globals";
import { flatten_images, initialize_with_zeros, l2, propagate, softmax } from "./natural-code";

test("the course's functions give the course's values", () => {
  const x = np.array([
    [9, 2, 5, 0, 0],
    [7, 5, 0, 0, 0],
  ]);
  expect(softmax(x).get(0, 0)).toBeCloseTo(0.980897665, 9);
  expect(l2(np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1]))).toBeCloseTo(0.43, 12);
  expect(flatten_images(np.arange(24).reshape(2, 2, 2, 3)).shape).toEqual([12, 2]);

  const X = np.array([
    [1, 2, -1],
    [3, 4, -3.2],
  ]);
  const { grads, cost } = propagate(np.array([[1], [2]]), 2, X, np.array([[1, 0, 1]]));
  expect(cost).toBeCloseTo(5.801545319394553, 12);
  expect(np.allclose(grads.dw, np.array([[0.99845601], [2.39507239]]))).toBe(true);
  expect(grads.db).toBeCloseTo(0.001455578136784208, 12);
  expect(initialize_with_zeros(2)).toEqual({ w: np.zeros([2, 1]), b: 0 });
});

/** Never called: `tsc` checks that each marked line is an error, and that no other one is. */
export function mistakesThatTheEditorUnderlines(x: np.NDArray): unknown {
  // @ts-expect-error the option is called keepdims
  const a = np.sum(x, { axis: 1, keepDims: true });
  // @ts-expect-error with an axis, the sum is an array
  const b: number = np.sum(x, { axis: 1 });
  // @ts-expect-error operators do not work on arrays
  const c = x / np.sum(x);
  // @ts-expect-error neither does Math
  const d = Math.exp(x);
  // @ts-expect-error the sizes go into a list
  const e = np.zeros(2, 3);
  // @ts-expect-error a list is not an array
  const f = np.exp([1, 2]);
  // @ts-expect-error a shape belongs to its array
  x.shape[0] = 3;
  return [a, b, c, d, e, f];
}
