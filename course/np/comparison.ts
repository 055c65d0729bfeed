import { map2 } from "./elementwise";
import type { NDArray } from "./ndarray";
import type { Operand } from "./operand";

/**
 * 1 where a > b, 0 elsewhere. Element by element, with broadcasting: (4,3) and (1,3) give (4,3).
 * Throws if the shapes do not fit. Example: `np.greater(A, 0.5)`.
 */
export function greater(a: Operand, b: Operand): NDArray {
  return map2(greater, a, b, (x, y) => (x > y ? 1 : 0));
}

/**
 * 1 where a ≥ b, 0 elsewhere. Element by element, with broadcasting: (4,3) and (1,3) give (4,3).
 * Throws if the shapes do not fit. Example: `np.greater_equal(x, 0)`.
 */
export function greater_equal(a: Operand, b: Operand): NDArray {
  return map2(greater_equal, a, b, (x, y) => (x >= y ? 1 : 0));
}

/**
 * 1 where a < b, 0 elsewhere. Element by element, with broadcasting: (4,3) and (1,3) give (4,3).
 * Throws if the shapes do not fit. Example: `np.less(x, 0)`.
 */
export function less(a: Operand, b: Operand): NDArray {
  return map2(less, a, b, (x, y) => (x < y ? 1 : 0));
}

/**
 * 1 where a ≤ b, 0 elsewhere. Element by element, with broadcasting: (4,3) and (1,3) give (4,3).
 * Throws if the shapes do not fit. Example: `np.less_equal(x, 1)`.
 */
export function less_equal(a: Operand, b: Operand): NDArray {
  return map2(less_equal, a, b, (x, y) => (x <= y ? 1 : 0));
}

/**
 * 1 where a equals b, 0 elsewhere; NaN equals nothing. Element by element, with broadcasting: (4,3)
 * and (1,3) give (4,3). Throws if the shapes do not fit. Example:
 * `np.mean(np.equal(prediction, Y))`.
 */
export function equal(a: Operand, b: Operand): NDArray {
  return map2(equal, a, b, (x, y) => (x === y ? 1 : 0));
}
