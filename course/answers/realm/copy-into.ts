import { NDArray } from "#np";
import { isPlainObject } from "../../checks/copy-arguments";
import type { Makers } from "./makers";

/**
 * Copies an argument into a realm, so that a function which writes into its arguments spoils neither
 * the check nor the next call, and finds the built-ins of its own realm in them.
 */
export function copyInto(make: Makers, value: unknown): unknown {
  if (value instanceof NDArray) {
    const data = make.floats(value.size);
    data.set(value.data);
    const shape = make.list() as number[];
    for (const length of value.shape) shape.push(length);
    return make.array(data, shape);
  }
  if (Array.isArray(value)) {
    const list = make.list();
    for (const item of value) list.push(copyInto(make, item));
    return list;
  }
  if (!isPlainObject(value)) return value;
  const dict = make.dict() as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) dict[key] = copyInto(make, item);
  return dict;
}
