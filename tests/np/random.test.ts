import * as np from "#np";
import { expect, test } from "@jest/globals";

test("np.random.seed(0) gives the numbers that the course's notebooks print", () => {
  np.random.seed(0);
  const X = np.random.randn(4, 7);
  expect(X.get(0, 0)).toBe(1.764052345967664);
  expect(X.get(1, 0)).toBe(-0.1513572082976979);
  expect(X.get(2, 6)).toBe(-2.5529898158340787);
  expect(X.get(3, 2)).toBe(-0.7421650204064419);
});

test("without sizes there is one number, with sizes an array", () => {
  np.random.seed(3);
  const [one, other] = [np.random.rand(), np.random.randn()];
  expect([typeof one, typeof other]).toEqual(["number", "number"]);
  np.random.seed(3);
  expect(np.random.rand(1).get(0)).toBe(one);
  expect(np.random.randn(2, 0).shape).toEqual([2, 0]);
});
