import { expect, test } from "@jest/globals";
import { comparisonLength } from "../../course/training/comparison-length";

test.each([
  ["the course's 1500 where they fit", 1, 1500],
  ["1000 where they fit", 3, 1000],
  ["500 where no more fits", 6, 500],
  ["500, a little too long, rather than none", 40, 500],
  ["none where even those would take minutes", 45, 0],
])("%s", (_, perIteration, length) => {
  expect(comparisonLength(perIteration, 3, 10_000)).toBe(length);
});
