import { NDArray } from "#np";
import { plainLine } from "../base/foreign/plain-text";
import { UnsupportedValue, type Value } from "./value";

const MAX_DEPTH = 8;
const MAX_RANK = 4;
/** What one value may contain in total; the course's largest array has 209 · 12288 cells. */
const MOST = { parts: 200_000, cells: 4_000_000, characters: 100_000 };
const LONGEST_TEXT = 1_000;

/** What is left of {@link MOST}, shared by all that a value contains. */
type Budget = typeof MOST;

/**
 * The boundary: turns whatever learner code returned into a {@link Value}, by copying. It never
 * throws: what cannot be read (a getter that throws, a cycle) becomes an {@link UnsupportedValue}.
 *
 * Nothing here trusts what a learner can replace: no iterator, no method of the thing itself, no
 * length that is read twice. A trap or a getter that never ends is up to the caller's time limit.
 */
export function receive(thing: unknown): Value {
  return copy(thing, 0, { ...MOST });
}

function copy(thing: unknown, depth: number, budget: Budget): Value {
  if (--budget.parts < 0) return new UnsupportedValue("a structure with too many parts");
  if (depth > MAX_DEPTH)
    return new UnsupportedValue("a structure nested too deeply, or one that contains itself");
  switch (typeof thing) {
    case "undefined":
    case "boolean":
    case "number":
      return thing;
    case "string":
      return copyText(thing, budget);
    case "object":
      return thing === null ? null : copyObject(thing, depth, budget);
    default:
      return new UnsupportedValue(`a ${typeof thing}`);
  }
}

/** A text too long to be an answer is not even read, since joining its pieces could fill memory. */
function copyText(text: string, budget: Budget): Value {
  if (text.length > budget.characters) return new UnsupportedValue("a very long string");
  budget.characters -= Math.min(text.length, LONGEST_TEXT);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function copyObject(thing: object, depth: number, budget: Budget): Value {
  try {
    if (thing instanceof NDArray) return copyArray(thing, budget);
    if (ArrayBuffer.isView(thing)) return copyTypedArray(thing, budget);
    if (Array.isArray(thing)) return copyList(thing, depth, budget);
    if (typeof (thing as { then?: unknown }).then === "function")
      return new UnsupportedValue("a promise");
    const name = className(thing);
    return name === "Object"
      ? copyDict(thing, depth, budget)
      : new UnsupportedValue(withArticle(name));
  } catch {
    return new UnsupportedValue("something that cannot be read");
  }
}

function copyDict(thing: object, depth: number, budget: Budget): Value {
  const keys = Object.keys(thing);
  if (keys.length > budget.parts) return new UnsupportedValue("an object with too many fields");
  const dict = Object.create(null) as { [key: string]: Value };
  for (const key of keys) {
    dict[key] = copy((thing as Record<string, unknown>)[key], depth + 1, budget);
  }
  return dict;
}

/**
 * An NDArray whose data and shape disagree has been tampered with, and is not an array any more.
 */
function copyArray(array: NDArray, budget: Budget): Value {
  const damaged = new UnsupportedValue("a damaged NDArray");
  const shape = copyShape(array.shape);
  const { data } = array;
  if (!shape || kindOfView(data) !== "Float64Array") return damaged;
  const numbers = copyNumbers(data, budget);
  if (!numbers) return new UnsupportedValue("an NDArray with too many entries");
  const size = shape.reduce((product, length) => product * length, 1);
  return numbers.length === size ? new NDArray(numbers, shape) : damaged;
}

function copyShape(shape: unknown): number[] | undefined {
  if (!Array.isArray(shape)) return undefined;
  const rank = shape.length;
  if (!isCount(rank) || rank > MAX_RANK) return undefined;
  const lengths: number[] = [];
  for (let axis = 0; axis < rank; axis++) lengths.push(shape[axis] as number);
  return lengths.every(isCount) ? lengths : undefined;
}

/** Typed arrays are welcome wherever a rank-1 array is. */
function copyTypedArray(view: ArrayBufferView, budget: Budget): Value {
  if (kindOfView(view) === undefined) return new UnsupportedValue("a DataView");
  const numbers = copyNumbers(view, budget);
  return numbers
    ? new NDArray(numbers, [numbers.length])
    : new UnsupportedValue("a list with too many parts");
}

/** The numbers of a typed array; undefined where they are too many. */
function copyNumbers(view: ArrayBufferView, budget: Budget): Float64Array | undefined {
  const length = lengthOfView(view);
  if (length > budget.cells) return undefined;
  budget.cells -= length;
  // built from a typed array, the constructor uses no iterator
  if (!kindOfView(view)?.startsWith("Big")) return new Float64Array(view as Float64Array);
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; i++) numbers[i] = Number((view as BigInt64Array)[i]);
  return numbers;
}

function copyList(list: unknown[], depth: number, budget: Budget): Value {
  const { length } = list;
  if (!isCount(length) || length > budget.parts)
    return new UnsupportedValue("a list with too many parts");
  const values: Value[] = [];
  for (let i = 0; i < length; i++) values.push(copy(list[i], depth + 1, budget));
  return values;
}

/*
 * The getters of the language itself: they read what a typed array is, of any realm (Jest runs
 * learner code in a realm of its own), and cannot be deceived by a property of that name.
 */
const typedArrayPrototype = Object.getPrototypeOf(Float64Array.prototype) as object;
const getterOf = (key: string | symbol) =>
  Object.getOwnPropertyDescriptor(typedArrayPrototype, key)?.get as () => unknown;
const [kindGetter, lengthGetter] = [getterOf(Symbol.toStringTag), getterOf("length")];

/** "Float64Array" and so on; undefined for anything that is not a typed array. */
const kindOfView = (view: unknown) => kindGetter.call(view) as string | undefined;

const lengthOfView = (view: ArrayBufferView) => lengthGetter.call(view) as number;

const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;

function className(thing: object): string {
  const prototype = Object.getPrototypeOf(thing);
  if (prototype === null) return "Object";
  const name: unknown = prototype.constructor?.name;
  const plain = typeof name === "string" ? plainLine(name, 40) : "";
  return plain === "" ? "nameless object" : plain;
}

const withArticle = (name: string): string => `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
