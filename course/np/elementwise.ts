import { broadcastShapes, broadcastStrides } from "./broadcast";
import type { Caller } from "./errors";
import { gather } from "./layout";
import { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";
import { sameShape } from "./shape";

/** Applies `f` to each element. */
export function map1(caller: Caller, x: Operand, f: (x: number) => number): NDArray {
  const { data, shape } = asNDArray(caller, x);
  const out = new Float64Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = f(data[i]);
  return new NDArray(out, shape);
}

/** Applies `f` to each pair of elements, after broadcasting. */
export function map2(
  caller: Caller,
  a: Operand,
  b: Operand,
  f: (x: number, y: number) => number,
): NDArray {
  const left = asNDArray(caller, a);
  const right = asNDArray(caller, b);
  const shape = resultShape(caller, left, right);
  const x = spread(left, shape);
  const y = spread(right, shape);
  // A single number is repeated without a copy: its step is 0.
  const xStep = x.length === 1 ? 0 : 1;
  const yStep = y.length === 1 ? 0 : 1;
  const out = new Float64Array(xStep === 1 ? x.length : y.length);
  for (let i = 0; i < out.length; i++) out[i] = f(x[i * xStep], y[i * yStep]);
  return new NDArray(out, shape);
}

/** The commonest cases first: a single number on one side, equal shapes. */
function resultShape(caller: Caller, left: NDArray, right: NDArray): readonly number[] {
  const a = left.shape;
  const b = right.shape;
  if (b.length <= a.length && (right.data.length === 1 || sameShape(a, b))) return a;
  if (a.length <= b.length && left.data.length === 1) return b;
  return broadcastShapes(caller, left, right);
}

/** The data of `a`, repeated to fill `shape`; left alone where it fits, or is a single number. */
export function spread(a: NDArray, shape: readonly number[]): Float64Array {
  if (a.data.length === 1 || sameShape(a.shape, shape)) return a.data;
  return gather(a.data, 0, shape, broadcastStrides(a.shape, shape));
}
