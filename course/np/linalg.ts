import { nameInErrors } from "./errors";
import type { NDArray } from "./ndarray";
import type { Operand } from "./operand";
import type { AxisOptions } from "./options";
import { reduce, type Reducer } from "./reduce";

const M = Math;

/**
 * The length √Σx² of all elements as one vector (for a matrix the Frobenius norm), a number; with
 * options an array: the lengths along one axis. Throws for an axis that x does not have.
 * Example: `np.linalg.norm(x, { axis: 1, keepdims: true })` gives the length of each row.
 */
export function norm(x: Operand): number;
export function norm(x: Operand, options: AxisOptions): NDArray;
export function norm(x: Operand, options?: AxisOptions): NDArray | number {
  return reduce({ caller: norm, reducer: euclidean }, x, options);
}

const euclidean: Reducer = (data, at, n, step) => {
  let squares = 0;
  for (let i = 0; i < n; i++) squares += data[at + i * step] ** 2;
  return M.sqrt(squares);
};

nameInErrors(norm, "np.linalg.norm");
