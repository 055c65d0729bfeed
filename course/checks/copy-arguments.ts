import { NDArray } from "#np";
import { UnsupportedValue } from "./value";

/**
 * Copies arguments before they cross to learner code, so that a function that writes into its
 * arguments spoils neither the check nor the next call. The contents of lists and plain objects are
 * copied too.
 */
export function copyArguments(args: readonly unknown[]): unknown[] {
  return args.map(copyOne);
}

function copyOne(value: unknown): unknown {
  if (value instanceof NDArray) return new NDArray(new Float64Array(value.data), value.shape);
  if (Array.isArray(value)) return value.map(copyOne);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOne(item)]));
}

/** An object literal, or an object that the boundary made. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || value instanceof UnsupportedValue)
    return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || prototype === Object.prototype;
}
