import { type Caller, fail } from "./errors";
import { describe } from "./shape";

/** Turns -1 into the last axis and so on; refuses an axis that the array does not have. */
export function checkAxis(caller: Caller, axis: unknown, rank: number): number {
  if (typeof axis !== "number" || !Number.isInteger(axis)) {
    fail(caller, `axis must be a whole number, got ${describe(axis)}`);
  }
  if (axis < -rank || axis >= rank) {
    fail(caller, `axis ${axis} is out of bounds for array of dimension ${rank}`);
  }
  return axis < 0 ? axis + rank : axis;
}

/** The same for an index along one axis. */
export function checkIndex(caller: Caller, index: unknown, axis: number, size: number): number {
  if (typeof index !== "number" || !Number.isInteger(index)) {
    fail(caller, `an index must be a whole number, got ${describe(index)}`);
  }
  if (index < -size || index >= size) {
    fail(caller, `index ${index} is out of bounds for axis ${axis} with size ${size}`);
  }
  return index < 0 ? index + size : index;
}
