import { checkIndex } from "./axis";
import { fail } from "./errors";
import { gather } from "./layout";
import { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";
import { describe, stridesOf } from "./shape";

/** One index, which drops the axis; [start, stop] or [start] up to the end; or ":" for all. */
export type Range = number | ":" | readonly [start: number, stop?: number];

/**
 * A part of an array, as a copy: one range for each axis from the first on; the rest is taken whole.
 * `np.slice(X, ":", [0, 5])` is X[:, 0:5], `np.slice(X, -1)` is X[-1]. Negative numbers count from
 * the end. Throws for an index outside the array; [start, stop] is cut to fit, as in NumPy.
 */
export function slice(x: Operand, ...ranges: Range[]): NDArray {
  const a = asNDArray(slice, x);
  if (ranges.length > a.ndim) {
    const dims = `array is ${a.ndim}-dimensional, but ${ranges.length} were indexed`;
    fail(slice, `too many indices for array: ${dims}`);
  }
  const strides = stridesOf(a.shape);
  const shape: number[] = [];
  const steps: number[] = [];
  let from = 0;
  a.shape.forEach((size, axis) => {
    const range = axis < ranges.length ? ranges[axis] : ":";
    if (typeof range === "number") {
      from += checkIndex(slice, range, axis, size) * strides[axis];
      return;
    }
    const [start, stop] = bounds(range, size);
    from += start * strides[axis];
    shape.push(Math.max(0, stop - start));
    steps.push(strides[axis]);
  });
  return new NDArray(gather(a.data, from, shape, steps), shape);
}

function bounds(range: unknown, size: number): [number, number] {
  if (range === ":") return [0, size];
  if (!Array.isArray(range) || range.length < 1 || range.length > 2) {
    fail(slice, `a range is an index, [start, stop], [start] or ":", not ${describe(range)}`);
  }
  const [start, stop = size] = range as unknown[];
  return [bound(start, size), bound(stop, size)];
}

function bound(value: unknown, size: number): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    fail(slice, `start and stop must be whole numbers, got ${describe(value)}`);
  }
  return Math.min(size, Math.max(0, value < 0 ? value + size : value));
}
