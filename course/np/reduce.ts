import { checkAxis } from "./axis";
import { type Caller, fail } from "./errors";
import { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";
import { type AxisOptions, checkOptions } from "./options";
import { sizeOf } from "./shape";

/** Turns `n` elements of `data`, which start at `at` and are `step` apart, into one number. */
export type Reducer = (data: Float64Array, at: number, n: number, step: number) => number;

interface Reduction {
  caller: Caller;
  reducer: Reducer;
  /** NumPy's words for "of no elements"; absent if an empty list has a result, as a sum has. */
  ifEmpty?: string;
}

/** The reduction over all elements, or along one axis. */
export function reduce(reduction: Reduction, x: Operand, options?: AxisOptions): NDArray | number {
  const { caller, reducer } = reduction;
  const a = asNDArray(caller, x);
  if (options === undefined) {
    checkEmpty(reduction, a.size);
    return reducer(a.data, 0, a.size, 1);
  }
  checkOptions(caller, options, ["axis", "keepdims"]);
  const { axis, keepdims = false } = options;
  if (axis === undefined) {
    checkEmpty(reduction, a.size);
    const all = Float64Array.of(reducer(a.data, 0, a.size, 1));
    return new NDArray(all, keepdims ? a.shape.map(() => 1) : []);
  }
  return reduceAxis(reduction, a, checkAxis(caller, axis, a.ndim), keepdims);
}

function reduceAxis(reduction: Reduction, a: NDArray, axis: number, keepdims: boolean): NDArray {
  const n = a.shape[axis];
  const step = sizeOf(a.shape.slice(axis + 1));
  const kept = a.shape.map((size, i) => (i === axis ? 1 : size));
  const out = new Float64Array(sizeOf(kept));
  checkEmpty(reduction, n);
  for (let i = 0; i < out.length; i++) {
    const block = Math.floor(i / step);
    out[i] = reduction.reducer(a.data, block * n * step + (i % step), n, step);
  }
  return new NDArray(out, keepdims ? kept : kept.toSpliced(axis, 1));
}

function checkEmpty({ caller, ifEmpty }: Reduction, n: number): void {
  if (ifEmpty !== undefined && n === 0) fail(caller, ifEmpty);
}
