import { type Caller, fail } from "./errors";
import type { NDArray } from "./ndarray";
import { formatShape } from "./shape";

/**
 * The shape of an elementwise result. Shapes are compared from their ends; in each place the sizes
 * are equal, or one of them is 1 (or absent) and is repeated.
 */
export function broadcastShapes(caller: Caller, ...arrays: readonly NDArray[]): number[] {
  const shape: number[] = [];
  for (const a of arrays) while (shape.length < a.shape.length) shape.push(1);
  const rank = shape.length;
  for (const a of arrays) {
    const skip = rank - a.shape.length;
    for (let axis = 0; axis < a.shape.length; axis++) {
      const n = a.shape[axis];
      if (n === 1 || n === shape[axis + skip]) continue;
      if (shape[axis + skip] !== 1) {
        const shapes = arrays.map((each) => formatShape(each.shape)).join(" ");
        fail(caller, `operands could not be broadcast together with shapes ${shapes}`);
      }
      shape[axis + skip] = n;
    }
  }
  return shape;
}

/** How far to step in `from`'s data along each axis of `to`: 0 where it is repeated. */
export function broadcastStrides(from: readonly number[], to: readonly number[]): number[] {
  const strides = to.map(() => 0);
  let stride = 1;
  for (let i = 1; i <= from.length; i++) {
    const n = from[from.length - i];
    if (n !== 1) strides[to.length - i] = stride;
    stride *= n;
  }
  return strides;
}
