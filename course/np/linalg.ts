import { fail, nameInErrors } from "./errors";
import type { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";
import type { AxisOptions } from "./options";
import { reduce, type Reducer } from "./reduce";
import { describe } from "./shape";

const M = Math;

export interface NormOptions extends AxisOptions {
  /** Which norm. Only this one exists here, and it is also the default. */
  ord?: 2;
}

/**
 * The length √Σx² of all elements as one vector (for a matrix the Frobenius norm), a number; with
 * options an array: the lengths along one axis. Throws for an axis that x does not have.
 * Example: `np.linalg.norm(x, { axis: 1, keepdims: true })` gives the length of each row.
 */
export function norm(x: Operand): number;
export function norm(x: Operand, options: NormOptions): NDArray;
export function norm(x: Operand, options?: NormOptions): NDArray | number {
  return reduce({ caller: norm, reducer: euclidean }, x, withoutOrd(x, options));
}

/** In NumPy ord=2 of a whole matrix is another number: its largest singular value. */
function withoutOrd(x: Operand, options?: NormOptions): AxisOptions | undefined {
  if (!isWithOrd(options)) return options;
  const { ord, ...others } = options;
  if (ord !== undefined && ord !== 2) fail(norm, `ord can only be 2 here, not ${describe(ord)}`);
  if (ord === 2 && others.axis === undefined && asNDArray(norm, x).ndim > 1) {
    fail(norm, "ord: 2 needs an axis; without ord the norm of a whole matrix is √Σx²");
  }
  return others;
}

const isWithOrd = (options: unknown): options is NormOptions =>
  typeof options === "object" && options !== null && Object.hasOwn(options, "ord");

const euclidean: Reducer = (data, at, n, step) => {
  let squares = 0;
  for (let i = 0; i < n; i++) squares += data[at + i * step] ** 2;
  return M.sqrt(squares);
};

nameInErrors(norm, "np.linalg.norm");
