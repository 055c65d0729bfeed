import { NDArray } from "#np";

/** How many numbers arguments hold, those in arrays of arrays and of fields among them. */
export function cellsIn(value: unknown): number {
  if (value instanceof NDArray) return value.size;
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + cellsIn(item), 0);
}
