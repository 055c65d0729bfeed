import { NDArray } from "#np";
import type { Reply } from "../checks/answerer";
import { isDict, UnsupportedValue, type Value } from "../checks/value";
import { hasDigest, type NumberDigest } from "./digest";

/**
 * One part of the outcome of a call: numbers with a shape (in a handout, where they are right, only
 * their digests), or a word for anything else. "Free" is
 * what the exercise leaves open: it equals every part, and none at all.
 */
export type OutputPart =
  | { shape: string; numbers: number[] }
  | { shape: string; digests: NumberDigest[]; salt: string }
  | { word: string }
  | { isFree: true };

/**
 * The outcome of a call in parts: "grads.dw" and "cost" are compared separately, and an argument
 * that the call changed is a part too.
 */
export type Output = Record<string, OutputPart>;

/** The parts of a reply; undefined if the call gave nothing that could be compared. */
export function outputOf(reply: Reply, args: readonly unknown[]): Output | undefined {
  // only the same words count as the same crash, since a learner's code may crash for any reason
  if (reply.kind === "threw") return { throws: { word: reply.message } };
  if (reply.kind !== "returned") return undefined;
  // without a prototype, because learner code chooses the names of fields
  const output = Object.create(null) as Output;
  takeApart(reply.value, "", output);
  reply.after.forEach((after, position) => {
    const part = partOf(after);
    if (!samePart(part, partOf(args[position] as Value))) output[`argument ${position}`] = part;
  });
  return output;
}

/** Equal to 9 digits: few enough for any right way to compute something, too many for chance. */
const DIGITS = 1e-9;

const isFree = (part: OutputPart | undefined) => part !== undefined && "isFree" in part;

export function samePart(a: OutputPart | undefined, b: OutputPart | undefined): boolean {
  if (isFree(a) || isFree(b)) return true;
  if (!a || !b || "isFree" in a || "isFree" in b) return a === b;
  if ("word" in a || "word" in b) return "word" in a && "word" in b && a.word === b.word;
  if (a.shape !== b.shape) return false;
  if ("digests" in b) return "numbers" in a && haveDigests(a.numbers, b);
  return "digests" in a ? haveDigests(b.numbers, a) : areSame(a.numbers, b.numbers);
}

const areSame = (a: number[], b: number[]): boolean =>
  a.every((number, i) => sameNumber(number, b[i]));

const haveDigests = (
  numbers: number[],
  { digests, salt }: { digests: NumberDigest[]; salt: string },
): boolean =>
  numbers.length === digests.length &&
  digests.every((digest, i) => hasDigest(numbers[i], digest, salt));

/**
 * Whether two parts hold the same numbers: a number may come as an array, a list as a typed one.
 */
export const sameNumbers = (a: OutputPart | undefined, b: OutputPart | undefined): boolean =>
  a !== undefined && b !== undefined && "numbers" in a && "numbers" in b
    ? samePart({ ...a, shape: "" }, { ...b, shape: "" }) && a.numbers.length === b.numbers.length
    : false;

function sameNumber(a: number, b: number): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  return Math.abs(a - b) <= DIGITS * Math.max(Math.abs(a), Math.abs(b), 1e-3);
}

function takeApart(value: Value, path: string, output: Output): void {
  if (!isDict(value)) {
    output[path] = partOf(value);
    return;
  }
  for (const key of Object.keys(value)) {
    takeApart(value[key], path ? `${path}.${key}` : key, output);
  }
}

function partOf(value: Value): OutputPart {
  if (value instanceof NDArray) return { shape: `(${value.shape})`, numbers: [...value.data] };
  if (typeof value === "number") return { shape: "()", numbers: [value] };
  if (Array.isArray(value)) {
    const numbers = value.map(numberIn);
    const isFlat = numbers.every((number) => number !== undefined);
    return isFlat ? { shape: `list of ${value.length}`, numbers } : { word: "a nested list" };
  }
  if (value instanceof UnsupportedValue) return { word: value.what };
  // learner code may have made one of an argument, and no text can be made of it
  if (isDict(value)) return { word: "an object" };
  return { word: String(value) };
}

/** An array of rank 0 counts as a number. */
function numberIn(item: Value): number | undefined {
  if (item instanceof NDArray) return item.ndim === 0 ? item.data[0] : undefined;
  return typeof item === "number" ? item : undefined;
}
