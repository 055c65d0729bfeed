import { type NDArray, fromData } from "#np";
import type { Sample } from "./generators";

/** Random inputs for an example. Numbers are multiples of 1/16, so that they print short. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** A number from `low` to `high`. */
  number(low?: number, high?: number): number;
  /** An array of the given shape with entries from `low` to `high`. */
  array(shape: number[], low?: number, high?: number): NDArray;
  /** Labels 0/1 of shape (1, m), both present when m is 2 or more. */
  labels(m: number): NDArray;
  /** A classification problem of n features and m examples, |wᵀX + b| ≤ 8: as make.sample's. */
  sample(n: number, m: number): Sample;
}

/** Draws from a stream of numbers in [0, 1). */
export function drawFrom(next: () => number): Draw {
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  // `+ 0` turns -0 into 0
  const number = (low = -4, high = 4) => integer(low * 16, high * 16) / 16 + 0;
  const array = (shape: number[], low = -4, high = 4) => {
    const size = shape.reduce((product, length) => product * length, 1);
    return fromData(
      Float64Array.from({ length: size }, () => number(low, high)),
      shape,
    );
  };
  const labels = (m: number) => {
    const data = Float64Array.from({ length: m }, () => integer(0, 1));
    if (m >= 2) {
      const one = integer(0, m - 1);
      data[one] = 1;
      data[(one + 1) % m] = 0;
    }
    return fromData(data, [1, m]);
  };
  const sample = (n: number, m: number) => {
    const limit = Math.floor((6 / n) * 16) / 16;
    return {
      w: array([n, 1], -1, 1),
      b: number(-2, 2),
      X: array([n, m], -limit, limit),
      Y: labels(m),
    };
  };
  return { integer, number, array, labels, sample };
}
