import { expect } from "@jest/globals";
import * as np from "#np";

/**
 * A function's result against plain numbers: nested arrays for an NDArray, an object for several
 * results, of which only the keys that `expected` names are looked at, wherever they are nested.
 */
export function expectClose(found: unknown, expected: unknown, tolerance: number): void {
  if (isRecord(expected)) {
    const results = leavesOf(found);
    for (const [name, value] of Object.entries(expected)) {
      expect(Object.keys(results)).toContain(name);
      expectClose(results[name], isRecord(value) ? leavesOf(value) : value, tolerance);
    }
    return;
  }
  const numbers = found instanceof np.NDArray ? found.toArray() : found;
  expect(shapeOf(numbers)).toEqual(shapeOf(expected));
  const wanted = [expected].flat(Infinity);
  [numbers].flat(Infinity).forEach((number, index) => {
    const deviation = Math.abs(Number(number) - Number(wanted[index]));
    expect({ index, number, isClose: deviation <= tolerance }).toMatchObject({ isClose: true });
  });
}

/** { grads: { dw, db }, cost } → { dw, db, cost } */
function leavesOf(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      isRecord(inner) ? Object.entries(leavesOf(inner)) : [[name, inner]],
    ),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof np.NDArray)
  );
}

function shapeOf(value: unknown): number[] {
  return Array.isArray(value) ? [value.length, ...shapeOf(value[0])] : [];
}
