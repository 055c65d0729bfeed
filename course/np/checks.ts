import { broadcastShapes } from "./broadcast";
import { spread } from "./elementwise";
import { fail } from "./errors";
import type { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";
import { checkOptions } from "./options";
import { checkShape, formatShape, sameShape, type Shape, sizeOf } from "./shape";

/**
 * Whether all elements of a and b, after broadcasting, agree within atol (1e-8) + rtol (1e-5) ·
 * |b|. NaN agrees with nothing, except with NaN if equal_nan is true. Throws if the shapes do not
 * broadcast. Example: `np.allclose(np.sum(s, { axis: 1 }), 1)`.
 */
export function allclose(
  a: Operand,
  b: Operand,
  options: { rtol?: number; atol?: number; equal_nan?: boolean } = {},
): boolean {
  checkOptions(allclose, options, ["rtol", "atol", "equal_nan"]);
  const { rtol = 1e-5, atol = 1e-8, equal_nan = false } = options;
  const left = asNDArray(allclose, a);
  const right = asNDArray(allclose, b);
  const shape = broadcastShapes(allclose, left, right);
  const x = spread(left, shape);
  const y = spread(right, shape);
  const size = sizeOf(shape);
  for (let i = 0; i < size; i++) {
    const p = x.length === 1 ? x[0] : x[i];
    const q = y.length === 1 ? y[0] : y[i];
    const near = Number.isFinite(q) && Math.abs(p - q) <= atol + rtol * Math.abs(q);
    if (!near && p !== q && !(equal_nan && p !== p && q !== q)) return false;
  }
  return true;
}

/**
 * Throws unless x has this shape. The course advises stating the shape you expect, so that you are
 * told at once. Example: `np.assert_shape(w, [dim, 1])`.
 */
export function assert_shape(x: NDArray, shape: Shape): void {
  const a = asNDArray(assert_shape, x);
  const expected = checkShape(assert_shape, shape);
  if (!sameShape(a.shape, expected)) {
    fail(assert_shape, `expected shape ${formatShape(expected)}, got ${formatShape(a.shape)}`);
  }
}
