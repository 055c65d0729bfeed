import type { NDArray } from "./ndarray";
import type { Operand } from "./operand";
import type { AxisOptions } from "./options";
import { reduce, type Reducer } from "./reduce";

const noIdentity = (name: string) =>
  `zero-size array to reduction operation ${name} which has no identity`;

/**
 * The sum of all elements, a number; with options an array: along one axis, which disappears, or
 * stays with size 1 with keepdims. Throws for an axis that x does not have.
 * Example: `np.sum(x, { axis: 1, keepdims: true })` turns (4,3) into (4,1).
 */
export function sum(x: Operand): number;
export function sum(x: Operand, options: AxisOptions): NDArray;
export function sum(x: Operand, options?: AxisOptions): NDArray | number {
  return reduce({ caller: sum, reducer: total }, x, options);
}

/**
 * The mean of all elements, a number; with options an array, as for sum. NaN of no elements. Throws
 * for an axis that x does not have. Example: `np.mean(x, { axis: 0 })` turns (4,3) into (3,).
 */
export function mean(x: Operand): number;
export function mean(x: Operand, options: AxisOptions): NDArray;
export function mean(x: Operand, options?: AxisOptions): NDArray | number {
  const reducer: Reducer = (data, at, n, step) => total(data, at, n, step) / n;
  return reduce({ caller: mean, reducer }, x, options);
}

/**
 * The largest element, a number; with options an array, as for sum. NaN if one is among them.
 * Throws for no elements. Example: `np.max(x, { axis: 1, keepdims: true })` turns (4,3) into (4,1).
 */
export function max(x: Operand): number;
export function max(x: Operand, options: AxisOptions): NDArray;
export function max(x: Operand, options?: AxisOptions): NDArray | number {
  const reducer: Reducer = (data, at, n, step) => data[at + step * argLargest(data, at, n, step)];
  return reduce({ caller: max, reducer, ifEmpty: noIdentity("maximum") }, x, options);
}

/**
 * The smallest element, a number; with options an array, as for sum. NaN if one is among them.
 * Throws for no elements. Example: `np.min(x)`.
 */
export function min(x: Operand): number;
export function min(x: Operand, options: AxisOptions): NDArray;
export function min(x: Operand, options?: AxisOptions): NDArray | number {
  const reducer: Reducer = (data, at, n, step) => {
    let least = data[at];
    for (let i = 1; i < n && least === least; i++) {
      const value = data[at + i * step];
      if (!(value >= least)) least = value;
    }
    return least;
  };
  return reduce({ caller: min, reducer, ifEmpty: noIdentity("minimum") }, x, options);
}

/**
 * The index of the first largest element, counted in row-major order; with options an array of the
 * indices along one axis. The first NaN counts as the largest. Throws for no elements.
 * Example: `np.argmax(x, { axis: 0 })` turns (4,3) into (3,).
 */
export function argmax(x: Operand): number;
export function argmax(x: Operand, options: AxisOptions): NDArray;
export function argmax(x: Operand, options?: AxisOptions): NDArray | number {
  const ifEmpty = "attempt to get argmax of an empty sequence";
  return reduce({ caller: argmax, reducer: argLargest, ifEmpty }, x, options);
}

function total(data: Float64Array, at: number, n: number, step: number): number {
  let result = 0;
  for (let i = 0; i < n; i++) result += data[at + i * step];
  return result;
}

function argLargest(data: Float64Array, at: number, n: number, step: number): number {
  let best = 0;
  let largest = data[at];
  for (let i = 1; i < n && largest === largest; i++) {
    const value = data[at + i * step];
    // Not "value > largest", which would skip a NaN.
    if (!(value <= largest)) {
      largest = value;
      best = i;
    }
  }
  return best;
}
