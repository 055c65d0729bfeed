import { fail } from "./errors";
import { NDArray } from "./ndarray";
import { checkRank, describe, formatShape, sameShape, sizeOf } from "./shape";
import { isTypedArray } from "./typed-array";

/** What np.array accepts: numbers, lists of them, lists of lists, typed arrays, arrays. */
export type ArrayLikeValue = number | NDArray | ArrayLike<number> | readonly ArrayLikeValue[];

/**
 * An array from nested lists: the shape follows from the brackets. Throws for ragged lists and for
 * anything that is not a number. Examples: `np.array([1, 2, 3])` has shape (3,),
 * `np.array([[1], [2]])` shape (2,1), `np.array(5)` shape ().
 */
export function array(value: ArrayLikeValue): NDArray {
  const shape = shapeOf(value, []);
  checkRank(array, shape.length);
  const data = new Float64Array(sizeOf(shape));
  fill(data, 0, value);
  return new NDArray(data, shape);
}

/** The shape of nested lists; `path` says where we are, for errors. */
function shapeOf(value: unknown, path: number[]): number[] {
  if (value instanceof NDArray) return [...value.shape];
  if (isTypedArray(value)) return [value.length];
  if (!Array.isArray(value)) {
    if (typeof value === "number") return [];
    const where = path.length > 0 ? ` at index [${path.join(", ")}]` : "";
    const missing = value === undefined ? ": is a return missing?" : "";
    fail(array, `expected numbers or lists of numbers, got ${describe(value)}${where}${missing}`);
  }
  if (isListOfNumbers(value)) return [value.length];
  // A list with holes, as `new Array(3)` makes, must not count as a list of numbers.
  const shapes = Array.from(value as unknown[], (item, i) => shapeOf(item, [...path, i]));
  const odd = shapes.findIndex((shape) => !sameShape(shape, shapes[0]));
  if (odd > 0) {
    const parts = [0, odd].map((i) => `[${[...path, i].join(", ")}] has ${size(shapes[i])}`);
    fail(array, `the list is ragged: all its parts must have one shape, but ${parts.join(", ")}`);
  }
  return [value.length, ...(shapes[0] ?? [])];
}

/** Most lists are rows, and a quick answer for them keeps np.array quick. */
function isListOfNumbers(list: unknown[]): boolean {
  for (const item of list) if (typeof item !== "number") return false;
  return true;
}

function size(shape: number[]): string {
  return shape.length === 0 ? "a single number" : `shape ${formatShape(shape)}`;
}

/** Copies numbers in row-major order to `data`, from `at` on; returns where it stopped. */
function fill(data: Float64Array, at: number, value: unknown): number {
  if (typeof value === "number") {
    data[at] = value;
    return at + 1;
  }
  if (value instanceof NDArray) return fill(data, at, value.data);
  if (isTypedArray(value)) {
    data.set(value, at);
    return at + value.length;
  }
  for (const item of value as unknown[]) at = fill(data, at, item);
  return at;
}
