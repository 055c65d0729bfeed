import { expect, test } from "@jest/globals";
import { load_cats } from "../../datasets/cats/load";

const cats = load_cats();
const PIXELS = 12288;

/** All inner products of the pictures of `a` with those of `b`, pixels 0 to 1. */
function products(a: Float64Array, b: Float64Array): Float64Array[] {
  const rows = (data: Float64Array) =>
    Array.from({ length: data.length / PIXELS }, (_, i) =>
      data.subarray(i * PIXELS, (i + 1) * PIXELS),
    );
  return rows(a).map((x) => Float64Array.from(rows(b), (y) => dot(x, y) / 255 ** 2));
}

function dot(x: Float64Array, y: Float64Array): number {
  let total = 0;
  for (let i = 0; i < x.length; i++) total += x[i]! * y[i]!;
  return total;
}

/**
 * Logistic regression from zeros. Its w is always a sum of training pictures, so we train the factors
 * of that sum: the same iterates as on 12288 pixels, in a second instead of a minute.
 */
function train(gram: Float64Array[], y: Float64Array, iterations: number, rate: number) {
  const factors = new Float64Array(y.length);
  let b = 0;
  for (let i = 0; i < iterations; i++) {
    const errors = gram.map((row, j) => 1 / (1 + Math.exp(-dot(row, factors) - b)) - y[j]!);
    errors.forEach((error, j) => {
      factors[j]! -= (rate * error) / y.length;
      b -= (rate * error) / y.length;
    });
  }
  return { factors, b };
}

test("logistic regression learns it, but not all of it", () => {
  const x = cats.train_set_x_orig.data;
  const gram = products(x, x);
  const cross = products(cats.test_set_x_orig.data, x);
  const { factors, b } = train(gram, cats.train_set_y.data, 1000, 0.005);
  const share = (rows: Float64Array[], y: Float64Array) =>
    rows.filter((row, i) => (dot(row, factors) + b > 0 ? 1 : 0) === y[i]).length / y.length;

  expect(share(gram, cats.train_set_y.data)).toBeGreaterThan(0.95);
  const test = share(cross, cats.test_set_y.data);
  expect(test).toBeGreaterThanOrEqual(0.76); // always answering "cat": 0.66
  expect(test).toBeLessThanOrEqual(0.9);
});
