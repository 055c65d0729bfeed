import { fromData, NDArray } from "#np";
import { ExpectationFailed } from "./expectation-failed";
import * as texts from "./texts";
import { isDict, UnsupportedValue, type Value } from "./value";

/*
 * From a value of unknown kind to one of a known kind, or to the sentence that says what it is
 * instead. `what` names the value in that sentence.
 */

export function asArray(value: Value, what: string): NDArray {
  mustExist(value, what);
  if (value instanceof NDArray) return value;
  throw new ExpectationFailed(texts.notAnArray(what, value));
}

/** A number; a rank-0 array counts as one. */
export function asNumber(value: Value, what: string): number {
  mustExist(value, what);
  if (typeof value === "number") return value;
  if (value instanceof NDArray && value.ndim === 0) return value.data[0];
  throw new ExpectationFailed(texts.notANumber(what, value));
}

/** A plain list of numbers: a typed array has crossed the boundary as an NDArray, and neither is one. */
export function asList(value: Value, what: string): number[] {
  mustExist(value, what);
  if (!Array.isArray(value)) throw new ExpectationFailed(texts.notAList(what, value));
  return value.map((item, index) => asNumber(item, `entry ${index} of ${what}`));
}

/** The field of a returned object, by a path such as "grads.dw". */
export function fieldOf(value: Value, path: string, what: string): Value {
  let here = value;
  let name = what;
  for (const [i, key] of path.split(".").entries()) {
    mustExist(here, name);
    if (!isDict(here)) throw new ExpectationFailed(texts.notAnObject(name, key, here));
    if (!(key in here)) throw new ExpectationFailed(texts.noField(name, key, Object.keys(here)));
    here = here[key];
    name = `\`${path
      .split(".")
      .slice(0, i + 1)
      .join(".")}\` of ${what}`;
  }
  return here;
}

export const scalar = (number: number): NDArray => fromData(Float64Array.of(number), []);

export const flat = (numbers: readonly number[]): NDArray =>
  fromData(Float64Array.from(numbers), [numbers.length]);

function mustExist(value: Value, what: string): void {
  if (value === undefined) throw new ExpectationFailed(texts.returnedNothing(what));
  if (value instanceof UnsupportedValue)
    throw new ExpectationFailed(texts.isUnsupported(what, value));
}
