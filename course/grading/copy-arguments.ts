import { NDArray, fromData } from "#np";

/**
 * Copies arguments before they cross to learner code, so that a function which writes into its
 * arguments spoils neither the check nor the next call. Arrays inside lists are copied too.
 */
export function copyArguments(args: readonly unknown[]): unknown[] {
  return args.map(copyOne);
}

function copyOne(value: unknown): unknown {
  if (value instanceof NDArray) return fromData(Float64Array.from(value.data), [...value.shape]);
  return Array.isArray(value) ? value.map(copyOne) : value;
}
