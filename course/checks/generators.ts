import { type NDArray, fromData } from "#np";
import * as fc from "fast-check";

/*
 * Random inputs for properties. Every number is a multiple of 1/16: such inputs shrink in a third
 * of the steps and print short.
 */

interface Range {
  low?: number;
  high?: number;
}

/** A length, or the smallest and the largest allowed. */
type Length = number | [number, number];

/** A whole number from `low` to `high`, both included. */
export const integer = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: low, max: high });

/** A number from `low` to `high`; never −0. */
export const number = ({ low = -4, high = 4 }: Range = {}): fc.Arbitrary<number> =>
  fc.integer({ min: low * 16, max: high * 16 }).map((sixteenths) => sixteenths / 16 + 0);

/** One of the values given. */
export const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** An array of exactly this shape. */
export const array = (shape: number[], range: Range = {}): fc.Arbitrary<NDArray> => {
  const size = shape.reduce((product, length) => product * length, 1);
  return fc
    .array(number(range), { minLength: size, maxLength: size })
    .map((numbers) => fromData(Float64Array.from(numbers), shape));
};

/** A shape `(n)`, of 1 to 6 entries unless said otherwise. */
export const vector = ({ length = [1, 6], ...range }: Range & { length?: Length } = {}) =>
  between(length).chain((n) => array([n], range));

/** A matrix of 1 to 5 rows and columns unless said otherwise. */
export const matrix = ({
  rows = [1, 5],
  cols = [1, 5],
  ...range
}: Range & { rows?: Length; cols?: Length } = {}): fc.Arbitrary<NDArray> =>
  fc.tuple(between(rows), between(cols)).chain(([r, c]) => array([r, c], range));

/** Two vectors of one length. */
export const twoVectors = (options: Range & { length?: Length } = {}) =>
  between(options.length ?? [1, 6]).chain((n) =>
    fc.tuple(array([n], options), array([n], options)),
  );

/** A list of whole numbers, for shapes: `rank` numbers from `low` to `high`. */
export const shape = (rank: Length, low = 1, high = 4): fc.Arbitrary<number[]> =>
  between(rank).chain((length) =>
    fc.array(fc.integer({ min: low, max: high }), { minLength: length, maxLength: length }),
  );

/** An array of any rank from 1 to 3 unless said otherwise; its dimensions go up to 3. */
export const arrayOfRank = (rank: Length = [1, 3], range: Range = {}): fc.Arbitrary<NDArray> =>
  shape(rank, 1, 3).chain((lengths) => array(lengths, range));

/** Labels 0/1 of shape (1, m); both are present where m is 2 or more. */
export const labels = (m: number): fc.Arbitrary<NDArray> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 1 }), { minLength: m, maxLength: m }),
      fc.nat({ max: m - 1 }),
    )
    .map(([bits, one]) => {
      // a copy: fast-check keeps the list, to make smaller ones from it
      const data = Float64Array.from(bits);
      if (m >= 2) {
        data[one] = 1;
        data[(one + 1) % m] = 0;
      }
      return fromData(data, [1, m]);
    });

/** The inputs of logistic regression: w (n, 1), b, X (n, m), Y (1, m). */
export interface Sample {
  w: NDArray;
  b: number;
  X: NDArray;
  Y: NDArray;
}

/**
 * A classification problem with n ≠ m, both labels, and |wᵀX + b| ≤ 8: beyond that the lecture's
 * cost loses so many digits in log(1 − A) that no gradient check can be trusted (jest.md §3.1).
 */
export const sample = ({
  n = [1, 4],
  m = [2, 6],
}: { n?: Length; m?: Length } = {}): fc.Arbitrary<Sample> =>
  fc
    .tuple(between(n), between(m))
    .filter(([features, examples]) => features !== examples)
    .chain(([features, examples]) =>
      fc.record({
        w: array([features, 1], { low: -1, high: 1 }),
        b: number({ low: -2, high: 2 }),
        X: array([features, examples], symmetric(Math.floor((6 / features) * 16) / 16)),
        Y: labels(examples),
      }),
    );

const symmetric = (limit: number): Range => ({ low: -limit, high: limit });

function between(length: Length): fc.Arbitrary<number> {
  const [min, max] = typeof length === "number" ? [length, length] : length;
  return fc.integer({ min, max });
}
