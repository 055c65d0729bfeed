import { map1 } from "./elementwise";
import { fail } from "./errors";
import type { NDArray } from "./ndarray";
import type { Operand } from "./operand";
import { describe } from "./shape";

/** Inside Jest each look-up of the global Math costs 150 ns: ten times the price of an exp. */
const M = Math;

/** e to the power of each element; the shape stays. Example: `np.exp(np.negative(z))`. */
export function exp(x: Operand): NDArray {
  return map1(exp, x, M.exp);
}

/**
 * The natural logarithm of each element, -Infinity for 0, NaN below; the shape stays.
 * Example: `np.log(A)`.
 */
export function log(x: Operand): NDArray {
  return map1(log, x, M.log);
}

/**
 * The square root of each element, NaN below 0; the shape stays.
 * Example: `np.sqrt(np.sum(np.square(x), { axis: 1 }))`.
 */
export function sqrt(x: Operand): NDArray {
  return map1(sqrt, x, M.sqrt);
}

/** Each element without its sign; the shape stays. Example: `np.abs(np.subtract(yhat, y))`. */
export function abs(x: Operand): NDArray {
  return map1(abs, x, M.abs);
}

/**
 * The hyperbolic tangent of each element, between -1 and 1; the shape stays.
 * Example: `np.tanh(z)`.
 */
export function tanh(x: Operand): NDArray {
  return map1(tanh, x, M.tanh);
}

/** Each element with the other sign; the shape stays. Example: `np.exp(np.negative(z))`. */
export function negative(x: Operand): NDArray {
  return map1(negative, x, (v) => -v);
}

/** Each element times itself; the shape stays. Example: `np.sum(np.square(x))`. */
export function square(x: Operand): NDArray {
  return map1(square, x, (v) => v * v);
}

/**
 * Each element rounded to that many decimals (0); a half goes to the even neighbour, as in NumPy:
 * 0.5 and 1.5 become 0 and 2. Throws unless decimals is a whole number. Example: `np.round(x, 2)`.
 */
export function round(x: Operand, decimals = 0): NDArray {
  if (!Number.isInteger(decimals)) {
    fail(round, `decimals must be a whole number, not ${describe(decimals)}`);
  }
  const scale = 10 ** M.abs(decimals);
  if (decimals === 0) return map1(round, x, halfToEven);
  if (decimals < 0) return map1(round, x, (v) => halfToEven(v / scale) * scale);
  return map1(round, x, (v) => halfToEven(v * scale) / scale);
}

function halfToEven(x: number): number {
  const below = M.floor(x);
  const rest = x - below;
  if (rest < 0.5 || (rest === 0.5 && below % 2 === 0)) return below;
  return M.ceil(x);
}
