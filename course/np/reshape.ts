import { checkAxis } from "./axis";
import { fail } from "./errors";
import { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";
import { checkOptions } from "./options";
import { resolveShape } from "./resolve-shape";
import { checkRank, type Shape } from "./shape";

/**
 * The same elements in row-major order under another shape; one size may be -1: "whatever fits".
 * Throws if the number of elements differs. Example: `np.reshape(x, [-1, 1])` makes a column.
 */
export function reshape(x: Operand, shape: Shape): NDArray {
  const a = asNDArray(reshape, x);
  const sizes = resolveShape(reshape, a, Array.isArray(shape) ? shape : [shape]);
  checkRank(reshape, sizes.length);
  return new NDArray(a.data.slice(), sizes);
}

/**
 * Drops the axes of size 1, or the one given. Throws if that has another size.
 * Example: `np.squeeze(cost)` turns (1,1) into ().
 */
export function squeeze(x: Operand, options: { axis?: number } = {}): NDArray {
  const a = asNDArray(squeeze, x);
  checkOptions(squeeze, options, ["axis"]);
  if (options.axis === undefined) {
    return new NDArray(
      a.data.slice(),
      a.shape.filter((n) => n !== 1),
    );
  }
  const axis = checkAxis(squeeze, options.axis, a.ndim);
  if (a.shape[axis] !== 1) {
    fail(squeeze, "cannot select an axis to squeeze out which has size not equal to one");
  }
  return new NDArray(a.data.slice(), a.shape.toSpliced(axis, 1));
}
