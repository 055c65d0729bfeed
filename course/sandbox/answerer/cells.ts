import { NDArray } from "#np";

/** How many numbers arguments contain, including those in nested arrays and fields. */
export function cellsIn(value: unknown): number {
  if (value instanceof NDArray) return value.size;
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + cellsIn(item), 0);
}
