import { NDArray } from "#np";
import type { Makers } from "../../answers/realm/makers";
import { UnsupportedValue } from "../../checks/value";

/** Dicts have no prototype: a field called `__proto__` or `toString` is a field like others. */
export const GRADER_MAKERS: Makers = {
  list: () => [],
  dict: () => Object.create(null) as object,
  floats: (length) => new Float64Array(length),
  array: (data, shape) => new NDArray(data, shape),
  unsupported: (what) => new UnsupportedValue(what),
};
