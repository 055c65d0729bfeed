import type { NDArray } from "#np";

/**
 * What an answer may hand back once the boundary has looked at it: a closed set, so that nothing
 * behind it (the comparator, the screen, a file) ever meets a proxy, a getter or a promise.
 */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | string
  | NDArray
  | UnsupportedValue
  | Value[]
  | { [key: string]: Value };

/** Something that no exercise asks for (a promise, a function, a Map …), kept as words only. */
export class UnsupportedValue {
  constructor(readonly what: string) {}
}

/** Is it an object with named fields, such as `{ grads, cost }`? */
export function isDict(value: Value): value is { [key: string]: Value } {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) === null
  );
}
