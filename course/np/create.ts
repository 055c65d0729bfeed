import { type Caller, fail } from "./errors";
import { NDArray } from "./ndarray";
import { checkShape, checkSize, describe, formatShape, type Shape, sizeOf } from "./shape";
import { isTypedArray } from "./typed-array";

/**
 * An array full of zeros. Throws for sizes that are not whole numbers, 0 or more.
 * Example: `np.zeros([2, 3])` has shape (2,3), `np.zeros(5)` shape (5,).
 */
export function zeros(shape: Shape, ...extra: never[]): NDArray {
  return filled(zeros, shape, 0, extra);
}

/** An array full of ones. Throws as zeros does. Example: `np.ones([4, 1])`. */
export function ones(shape: Shape, ...extra: never[]): NDArray {
  return filled(ones, shape, 1, extra);
}

/** An array full of one value. Throws as zeros does. Example: `np.full([2, 2], 0.5)`. */
export function full(shape: Shape, value: number, ...extra: never[]): NDArray {
  if (typeof value !== "number") fail(full, `the value must be a number, not ${describe(value)}`);
  return filled(full, shape, value, extra);
}

function filled(caller: Caller, shape: Shape, value: number, extra: unknown[]): NDArray {
  // np.zeros(2, 3) is such a common slip that it must not give an array of shape (2,).
  if (extra.length > 0) fail(caller, "the sizes go into one list, such as np.zeros([2, 3])");
  const sizes = checkShape(caller, shape);
  return new NDArray(new Float64Array(sizeOf(sizes)).fill(value), sizes);
}

/**
 * The numbers from start (0) up to, but without, stop, as an array of rank 1. Throws for a step of
 * 0. Examples: `np.arange(3)` is [0, 1, 2], `np.arange(1, 2, 0.25)` is [1, 1.25, 1.5, 1.75].
 */
export function arange(stop: number): NDArray;
export function arange(start: number, stop: number, step?: number): NDArray;
export function arange(first: number, second?: number, step = 1): NDArray {
  const [start, stop] = second === undefined ? [0, first] : [first, second];
  for (const n of [start, stop, step]) {
    if (!Number.isFinite(n)) fail(arange, `start, stop and step are numbers, not ${describe(n)}`);
  }
  if (step === 0) fail(arange, "the step must not be 0");
  const length = Math.max(0, Math.ceil((stop - start) / step));
  // NumPy's own rounding: it takes the distance between the first two elements, not the step.
  const delta = start + step - start;
  return new NDArray(
    Float64Array.from({ length }, (_, i) => start + i * delta),
    [length],
  );
}

/** The identity matrix (n,n). Throws for an n that is not a size. Example: `np.eye(3)`. */
export function eye(n: number): NDArray {
  checkSize(eye, n);
  const result = new NDArray(new Float64Array(n * n), [n, n]);
  for (let i = 0; i < n; i++) result.data[i * n + i] = 1;
  return result;
}

/**
 * An array from numbers in row-major order (a list or a typed array, which is copied). Throws if
 * their count does not fill the shape. Example: `np.fromData([1, 2, 3, 4, 5, 6], [2, 3])`.
 */
export function fromData(data: ArrayLike<number>, shape: Shape): NDArray {
  const sizes = checkShape(fromData, shape);
  if (!Array.isArray(data) && !isTypedArray(data)) {
    fail(fromData, `expected a list or a typed array, got ${describe(data)}`);
  }
  if (data.length !== sizeOf(sizes)) {
    const count = `${data.length} values`;
    fail(fromData, `cannot reshape ${count} into shape ${formatShape(sizes)}`);
  }
  if (Array.isArray(data)) checkNumbers(data);
  return new NDArray(new Float64Array(data), sizes);
}

function checkNumbers(list: unknown[]): void {
  const odd = list.findIndex((value) => typeof value !== "number");
  if (odd >= 0) fail(fromData, `expected numbers, got ${describe(list[odd])} at index ${odd}`);
}
