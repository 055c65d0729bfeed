import * as np from "#np";
import { expect, test } from "@jest/globals";
import fc from "fast-check";

/** A fixed seed: the same verdict every time; the audit looks for new inputs. */
const PARAMETERS = { seed: 20261122, numRuns: 100 };

const numbers = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const size = fc.integer({ min: 1, max: 4 });
const shapes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });

const arrayOf = (shape: readonly number[]): fc.Arbitrary<np.NDArray> => {
  const n = shape.reduce((product, length) => product * length, 1);
  return fc
    .array(numbers, { minLength: n, maxLength: n })
    .map((values) => np.fromData(values, shape));
};
const arrays = shapes.chain(arrayOf);

const law = <T>(values: fc.Arbitrary<T>, holds: (value: T) => void): void =>
  fc.assert(fc.property(values, holds), PARAMETERS);

test("an elementwise result has the larger size in each axis, and does not depend on the order", () => {
  const pairs = shapes.chain((shape) => {
    const thinned = fc
      .tuple(...shape.map((n) => fc.constantFrom(n, 1)))
      .chain((dims) => fc.nat(dims.length).map((skip) => (dims as number[]).slice(skip)));
    return fc.tuple(fc.constant(shape), arrayOf(shape), thinned.chain(arrayOf));
  });
  law(pairs, ([shape, a, b]) => {
    expect(np.add(a, b).shape).toEqual(shape);
    expect(np.add(a, b)).toEqual(np.add(b, a));
  });
});

test("(AB)ᵀ = BᵀAᵀ", () => {
  const factors = fc
    .tuple(size, fc.integer({ min: 1, max: 20 }), size)
    .chain(([m, k, n]) => fc.tuple(arrayOf([m, k]), arrayOf([k, n])));
  law(factors, ([A, B]) => {
    const left = np.dot(A, B).T;
    const right = np.dot(B.T, A.T);
    np.assert_shape(right, left.shape);
    expect(np.allclose(left, right, { atol: 1e-6 })).toBe(true);
  });
});

test("summing one axis after another gives the sum of all", () => {
  law(arrays, (x) => {
    let rest = x;
    while (rest.ndim > 0) rest = np.sum(rest, { axis: -1 });
    expect(Math.abs(rest.item() - np.sum(x))).toBeLessThan(1e-8);
  });
});

test("with keepdims the mean of what differs from the mean is 0", () => {
  const matrices = fc.tuple(size, size).chain(arrayOf);
  law(fc.tuple(matrices, fc.constantFrom(0, 1, -1)), ([x, axis]) => {
    const rest = np.subtract(x, np.mean(x, { axis, keepdims: true }));
    expect(np.allclose(np.mean(rest, { axis }), 0, { atol: 1e-9 })).toBe(true);
  });
});

test("what is reshaped or transposed there and back is what it was", () => {
  law(fc.tuple(arrays, fc.integer()), ([x, n]) => {
    const shift = x.ndim === 0 ? 0 : Math.abs(n) % x.ndim;
    const axes = x.shape.map((_, i) => (i + shift) % x.ndim);
    const back = axes.map((_, i) => axes.indexOf(i));
    expect(np.transpose(np.transpose(x, axes), back)).toEqual(x);
    expect(x.T.T).toEqual(x);
    expect(np.reshape(x, [-1]).reshape(x.shape)).toEqual(x);
  });
});

test("an array is the array of its lists, and the concatenation of its slices", () => {
  const filled = fc.array(size, { minLength: 1, maxLength: 4 }).chain(arrayOf);
  law(fc.tuple(filled, fc.nat(4)), ([x, cut]) => {
    expect(np.array(x.toArray())).toEqual(x);
    const parts = [np.slice(x, [0, cut]), np.slice(x, [cut])];
    expect(np.concatenate(parts)).toEqual(x);
  });
});

test("where picks what maximum picks", () => {
  const pairs = shapes.chain((shape) => fc.tuple(arrayOf(shape), arrayOf(shape)));
  law(pairs, ([a, b]) => {
    expect(np.where(np.greater_equal(a, b), a, b)).toEqual(np.maximum(a, b));
  });
});

test("the norm is the root of the dot product with itself", () => {
  law(fc.array(numbers, { maxLength: 30 }), (values) => {
    const v = np.array(values);
    const squared = np.dot(v, v).item();
    expect(np.allclose(np.linalg.norm(v) ** 2, squared, { atol: 1e-9 })).toBe(true);
  });
});

test("ord: 2 along an axis, and of a vector, is what norm does without it", () => {
  const x = np.array([
    [3, 4],
    [6, 8],
  ]);
  const along = { axis: 1, keepdims: true };
  expect(np.linalg.norm(x, { ord: 2, ...along })).toEqual(np.linalg.norm(x, along));
  expect(np.linalg.norm(np.array([3, 4]), { ord: 2 }).item()).toBe(5);
});
