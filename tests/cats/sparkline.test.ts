import { expect, test } from "@jest/globals";
import { sparkline } from "../../course/cats/terminal/sparkline";

test("goes from the highest to the lowest character", () => {
  expect(sparkline([7, 6, 5, 4, 3, 2, 1, 0])).toBe("█▇▆▅▄▃▂▁");
});

test("one value, and equal values, are low lines", () => {
  expect(sparkline([0.69])).toBe("▁");
  expect(sparkline([2, 2])).toBe("▁▁");
});

test("values that are not finite are dots", () => {
  expect(sparkline([1, Number.NaN, Number.POSITIVE_INFINITY, 0])).toBe("█··▁");
});

test("a long curve is thinned out, and keeps its ends", () => {
  const line = sparkline(Array.from({ length: 1000 }, (_, i) => 1000 - i));
  expect(line).toHaveLength(40);
  expect(line).toMatch(/^█.*▁$/);
});
