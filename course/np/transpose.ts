import { checkAxis } from "./axis";
import { fail } from "./errors";
import { permute } from "./layout";
import { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";
import { describe } from "./shape";

/**
 * The axes in reverse order, or in the order given: `np.transpose(x, [1, 2, 0])` turns (m,h,w) into
 * (h,w,m). Throws if the list does not name each axis once.
 */
export function transpose(x: Operand, axes?: readonly number[]): NDArray {
  const a = asNDArray(transpose, x);
  if (axes === undefined) return a.T;
  if (!Array.isArray(axes)) fail(transpose, `axes must be a list, not ${describe(axes)}`);
  if (axes.length !== a.ndim) {
    fail(transpose, `axes don't match array: ${axes.length} axes for ${a.ndim} dimensions`);
  }
  const order = axes.map((axis) => checkAxis(transpose, axis, a.ndim));
  if (new Set(order).size !== order.length) fail(transpose, "repeated axis in transpose");
  const shape = order.map((axis) => a.shape[axis]);
  return new NDArray(permute(a.data, a.shape, order), shape);
}
