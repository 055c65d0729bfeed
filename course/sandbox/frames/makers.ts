import { NDArray } from "#np";
import { UnsupportedValue } from "../../checks/value";

/**
 * How decoded values are built. The grader builds what the boundary promises; a child builds with
 * the constructors of the learner's own realm, so that `x instanceof Array` holds there.
 */
export interface Makers {
  list(): unknown[];
  dict(): object;
  floats(length: number): Float64Array;
  array(data: Float64Array, shape: number[]): unknown;
  unsupported(what: string): unknown;
}

/** Dicts have no prototype: a field called `__proto__` or `toString` is a field like others. */
export const GRADER_MAKERS: Makers = {
  list: () => [],
  dict: () => Object.create(null) as object,
  floats: (length) => new Float64Array(length),
  array: (data, shape) => new NDArray(data, shape),
  unsupported: (what) => new UnsupportedValue(what),
};
