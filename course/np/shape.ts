import { type Caller, fail } from "./errors";

/** What zeros, ones, full and fromData accept as a shape: `[2, 3]`, or `5` for `[5]`. */
export type Shape = number | readonly number[];

/** The exercises never need more axes than pictures in batches have, (m, h, w, 3). */
export const MAX_RANK = 4;

/** How many elements an array of this shape has; 1 for the shape () of a single number. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (const n of shape) size *= n;
  return size;
}

/** A shape as NumPy's errors write it: (4,3), (5,), (). */
export function formatShape(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(",")})`;
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** How far apart in `data` two neighbours along each axis are. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = Array.from<number>({ length: shape.length });
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    stride *= shape[axis];
  }
  return strides;
}

/** The shape that a person passed in, as a list of sizes; refuses anything else, in words. */
export function checkShape(caller: Caller, shape: Shape): number[] {
  const sizes: unknown[] = Array.isArray(shape) ? [...shape] : [shape];
  for (const n of sizes) checkSize(caller, n);
  checkRank(caller, sizes.length);
  return sizes as number[];
}

export function checkSize(caller: Caller, n: unknown): void {
  if (typeof n !== "number" || !Number.isInteger(n)) {
    fail(caller, `a shape consists of whole numbers, such as [2, 3], not ${describe(n)}`);
  }
  if (n < 0) fail(caller, `negative dimensions are not allowed, got ${n}`);
}

export function checkRank(caller: Caller, rank: number): void {
  if (rank > MAX_RANK) {
    fail(caller, `an array has at most ${MAX_RANK} dimensions here, this one would have ${rank}`);
  }
}

/**
 * A value in a few words, for errors: `undefined`, `"abc"`, `a list`, `an array of shape (2,3)`.
 */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "a list";
  if (isArray(value)) return `an array of shape ${formatShape(value.shape)}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/**
 * True for an NDArray, whose class this file cannot import, because the class imports this file.
 */
export function isArray(value: unknown): value is { shape: readonly number[] } {
  return typeof value === "object" && value !== null && "shape" in value && "data" in value;
}
