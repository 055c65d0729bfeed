import { NDArray, fromData } from "#np";
import { Odd, type Value } from "./value";

const MAX_DEPTH = 8;
const MAX_NODES = 200_000;

/**
 * The boundary: turns whatever learner code returned into a {@link Value}, by copying. It never
 * throws: what cannot be read (a getter that throws, a proxy, a cycle) becomes an {@link Odd}.
 */
export function receive(thing: unknown): Value {
  const budget = { nodes: MAX_NODES };
  try {
    return copy(thing, 0, budget);
  } catch {
    return new Odd("something that cannot be read");
  }
}

function copy(thing: unknown, depth: number, budget: { nodes: number }): Value {
  if (depth > MAX_DEPTH)
    return new Odd("a structure nested too deeply, or one that contains itself");
  if (--budget.nodes < 0) return new Odd("a structure with too many parts");
  switch (typeof thing) {
    case "undefined":
    case "boolean":
    case "number":
    case "string":
      return thing;
    case "object":
      return thing === null ? null : copyObject(thing, depth, budget);
    default:
      return new Odd(`a ${typeof thing}`);
  }
}

function copyObject(thing: object, depth: number, budget: { nodes: number }): Value {
  if (thing instanceof NDArray) return copyArray(thing);
  if (ArrayBuffer.isView(thing)) return copyTypedArray(thing);
  if (Array.isArray(thing)) return copyList(thing, depth, budget);
  if (typeof (thing as { then?: unknown }).then === "function") return new Odd("a promise");
  const name = className(thing);
  if (name !== "Object") return new Odd(`a ${name}`);
  const dict = Object.create(null) as { [key: string]: Value };
  for (const key of Object.keys(thing)) {
    dict[key] = copy((thing as Record<string, unknown>)[key], depth + 1, budget);
  }
  return dict;
}

/** An NDArray whose data and shape disagree has been tampered with, and is not an array any more. */
function copyArray(array: NDArray): Value {
  const { data, shape } = array;
  const size = shape.reduce((product, length) => product * length, 1);
  if (!isFloat64Array(data) || data.length !== size) return new Odd("a damaged NDArray");
  return fromData(Float64Array.from(data), [...shape]);
}

/** Typed arrays are welcome wherever a rank-1 array is. */
function copyTypedArray(view: ArrayBufferView): Value {
  if (!("length" in view)) return new Odd("a DataView");
  const numbers = Array.from(view as unknown as ArrayLike<number | bigint>, Number);
  return fromData(Float64Array.from(numbers), [numbers.length]);
}

function copyList(list: unknown[], depth: number, budget: { nodes: number }): Value {
  if (list.length > budget.nodes) return new Odd("a list with too many parts");
  return Array.from(list, (item) => copy(item, depth + 1, budget));
}

/** Jest runs learner code in a realm of its own, where `instanceof Float64Array` is false. */
function isFloat64Array(data: unknown): data is Float64Array {
  return Object.prototype.toString.call(data) === "[object Float64Array]";
}

function className(thing: object): string {
  const prototype = Object.getPrototypeOf(thing);
  if (prototype === null) return "Object";
  const name = prototype.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "nameless object";
}
