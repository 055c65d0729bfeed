import { map2 } from "./elementwise";
import type { NDArray } from "./ndarray";
import type { Operand } from "./operand";

const M = Math;

/**
 * a + b. Element by element, with broadcasting: (4,3) and (1,3) give (4,3). Throws if the shapes
 * do not fit. Example: `np.add(np.dot(w.T, X), b)`.
 */
export function add(a: Operand, b: Operand): NDArray {
  return map2(add, a, b, (x, y) => x + y);
}

/**
 * a - b. Element by element, with broadcasting: (4,3) and (1,3) give (4,3). Throws if the shapes
 * do not fit. Example: `np.subtract(1, y)`.
 */
export function subtract(a: Operand, b: Operand): NDArray {
  return map2(subtract, a, b, (x, y) => x - y);
}

/**
 * a * b; the matrix product is np.dot. Element by element, with broadcasting: (4,3) and (1,3) give
 * (4,3). Throws if the shapes do not fit. Example: `np.multiply(Y, np.log(A))`.
 */
export function multiply(a: Operand, b: Operand): NDArray {
  return map2(multiply, a, b, (x, y) => x * y);
}

/**
 * a / b; x / 0 is Infinity, 0 / 0 is NaN. Element by element, with broadcasting: (4,3) and (1,3)
 * give (4,3). Throws if the shapes do not fit. Example: `np.divide(x, norms)`.
 */
export function divide(a: Operand, b: Operand): NDArray {
  return map2(divide, a, b, (x, y) => x / y);
}

/**
 * a to the power of b. Element by element, with broadcasting: (4,3) and (1,3) give (4,3). Throws
 * if the shapes do not fit. Example: `np.power(x, 2)`.
 */
export function power(a: Operand, b: Operand): NDArray {
  return map2(power, a, b, pow);
}

/** C and NumPy say 1 where JavaScript says NaN: for 1 ** NaN and (±1) ** ±Infinity. */
function pow(x: number, y: number): number {
  return x === 1 || (x === -1 && M.abs(y) === Infinity) ? 1 : x ** y;
}

/**
 * The larger of a and b; NaN wins. Element by element, with broadcasting: (4,3) and (1,3) give
 * (4,3). Throws if the shapes do not fit. Example: `np.maximum(0, x)`.
 */
export function maximum(a: Operand, b: Operand): NDArray {
  return map2(maximum, a, b, (x, y) => (x >= y || x !== x ? x : y));
}

/**
 * The smaller of a and b; NaN wins. Element by element, with broadcasting: (4,3) and (1,3) give
 * (4,3). Throws if the shapes do not fit. Example: `np.minimum(x, 1)`.
 */
export function minimum(a: Operand, b: Operand): NDArray {
  return map2(minimum, a, b, (x, y) => (x <= y || x !== x ? x : y));
}
