import * as np from "#np";
import { expect, test } from "@jest/globals";
import { gradient, slope } from "../../course/checks/gradient";

test("the slope of x³ at 2 is 12", () => expect(slope((x) => x ** 3, 2)).toBeCloseTo(12, 8));

test("the gradient has the array's shape, and the slope along each entry", () => {
  const x = np.array([
    [1, -2, 3],
    [0, 4, 0.5],
  ]);
  const slopes = gradient((at) => np.sum(np.multiply(at, np.square(at))), x);
  expect(slopes.shape).toEqual([2, 3]);
  expect(np.allclose(slopes, np.multiply(3, np.square(x)), { atol: 1e-7 })).toBe(true);
});

test("the array itself is not touched", () => {
  const x = np.array([1, 2]);
  gradient((at) => (at.data[0] = 9), x);
  expect([...x.data]).toEqual([1, 2]);
});
