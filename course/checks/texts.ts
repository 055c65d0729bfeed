import { NDArray } from "#np";
import type { Reply, TimedOut } from "./answerer";
import type { Difference } from "./compare";
import { plainLine } from "../base/foreign/plain-text";
import { NOT_AN_ERROR, PROGRAM_ENDED } from "./thrown-name";
import { showNumber } from "./show-number";
import { showShape, showShort } from "./show-value";
import { UnsupportedValue, type Value } from "./value";

/*
 * Every sentence that a check can say. `what` is the thing looked at in words, such as
 * "softmax(x)" or "grads.dw of propagate(w, b, X, Y)".
 */

/** A field is named in backquotes: where only that is missing, the return is there. */
export const returnedNothing = (what: string) =>
  /^(`|entry )/.test(what)
    ? `${what} is undefined.`
    : `${what} is undefined: is a \`return\` missing?`;

export const isUnsupported = (what: string, value: UnsupportedValue) =>
  value.what === "a promise"
    ? `${what} is a promise: drop \`async\`, and return the value itself.`
    : `${what} is ${value.what}, which no exercise asks for.`;

export const noField = (what: string, field: string, present: string[]) =>
  `${what} has no field \`${field}\`; it has ${present.length ? fieldNames(present) : "none"}.`;

const MOST_FIELDS = 8;

const fieldNames = (names: string[]) =>
  names
    .slice(0, MOST_FIELDS)
    .map((name) => `\`${plainLine(name, 40)}\``)
    .concat(names.length > MOST_FIELDS ? [`${names.length - MOST_FIELDS} more`] : [])
    .join(", ");

export const notAnObject = (what: string, field: string, value: Value) =>
  `${what} should be an object with a field \`${field}\`, not ${kindOf(value)}.`;

export const notAnArray = (what: string, value: Value) => {
  if (Array.isArray(value)) {
    return `${what} is a plain list; make it an NDArray with np.array(…).`;
  }
  return `${what} should be an NDArray, not ${kindOf(value)}.`;
};

export const notANumber = (what: string, value: Value) =>
  `${what} should be a number, not ${kindOf(value)}.`;

export const notAList = (what: string, value: Value) =>
  value instanceof NDArray
    ? `${what} should be a plain list such as [1, 2], not ${kindOf(value)}: toArray() makes a list of an NDArray, Array.from(…) of a typed array.`
    : `${what} should be a list of numbers such as [1, 2], not ${kindOf(value)}.`;

export const wrongRank = (what: string, actual: NDArray, expected: readonly number[]) =>
  `${what} has rank ${actual.ndim}, shape ${showShape(actual.shape)}; expected rank ${expected.length}, shape ${showShape(expected)}.`;

export const wrongShape = (what: string, actual: readonly number[], expected: readonly number[]) =>
  `${what} has shape ${showShape(actual)}; expected ${showShape(expected)}.`;

export const wrongLength = (what: string, actual: number, expected: number) =>
  `${what} has ${actual} ${actual === 1 ? "entry" : "entries"}; expected ${expected}.`;

export const notFinite = (what: string, value: number, index: number[]) =>
  `${what} contains ${value}${at(index)}; expected a finite number.`;

export const wrongValue = (
  what: string,
  actual: NDArray,
  { first = [], wrong = 0, worst = 0 }: Difference,
) => {
  if (actual.size === 1) return `${what} is off by ${showNumber(worst, 3)}.`;
  return `${what}: ${wrong} of ${actual.size} numbers differ, the first${at(first)}; the worst is off by ${showNumber(worst, 3)}.`;
};

export const outside = (what: string, value: number, low: number, high: number, index: number[]) =>
  `${what} is ${showNumber(value)}${at(index)}; it must be ${range(low, high)}.`;

export const changedArgument = (name: string, parameter: string) =>
  `${name} changed its argument \`${parameter}\`: work on a new array instead of writing into the caller's.`;

export const shouldThrow = (what: string, topic: string, value: Value) =>
  `${what} should throw an Error (${topic}), but returned ${showShort(value)}.`;

export const shouldThrowError = (what: string, topic: string) =>
  `${what} should throw an Error (${topic}), but threw something else: write \`throw new Error(…)\`.`;

/** The same without the topic, which may be a hidden check's. */
export const throwAnError = (what: string) =>
  `Where ${what} refuses its input, it throws something that is not an Error: write \`throw new Error(…)\`.`;

const isEndless = (message: string) => /^maximum call stack/i.test(message);

/** Did the function itself throw? Ending the program and endless recursion do not count. */
export const isThrownOnPurpose = (reply: Reply) =>
  reply.kind === "threw" && reply.name !== PROGRAM_ENDED && !isEndless(reply.message);

export const isError = (reply: Reply) => reply.kind === "threw" && reply.name !== NOT_AN_ERROR;

export const threw = (what: string, name: string, message: string) => {
  if (name === PROGRAM_ENDED) return programEnded(what, message);
  if (isEndless(message)) return `${what} never stops calling itself: ${message}`;
  return message ? `${what} threw ${name}: ${message}` : `${what} threw ${name}.`;
};

/** A function in the sandbox may end its program in other ways too; then the message says how. */
const programEnded = (what: string, message: string) =>
  message === "" || message === "process.exit"
    ? `${what} called process.exit: a function must return its answer, not end the program.`
    : `${what} ended the whole program: ${message}`;

export const unsettled = (what: string) =>
  `This machine is too busy to tell whether ${what} would have ended in time.`;
export const timedOut = (
  what: string,
  { seconds, ranOut }: Pick<TimedOut, "seconds" | "ranOut">,
) => {
  if (ranOut === "together")
    return `${what} had no time left. All calls of this check may take ${seconds} s together, so each one must be quicker.`;
  if (ranOut === "again")
    return `${what} took longer than ${seconds} s, which is all that is left after an earlier call that never ended: is there a loop that never ends?`;
  if (ranOut === "before")
    return `${what} was not called, because earlier calls took longer than ${seconds} s: is there a loop that never ends?`;
  return `${what} took longer than ${seconds} s: is there a loop that never ends?`;
};

const range = (low: number, high: number) => {
  if (high === Number.POSITIVE_INFINITY) return `above ${showNumber(low)}`;
  if (low === Number.NEGATIVE_INFINITY) return `below ${showNumber(high)}`;
  return `between ${showNumber(low)} and ${showNumber(high)}`;
};

const at = (index: number[]) => (index.length === 0 ? "" : ` at [${index.join(", ")}]`);

function kindOf(value: Value): string {
  if (value === null) return "null";
  if (typeof value === "number") return `the number ${showNumber(value)}`;
  if (typeof value === "string") return "a string";
  if (typeof value === "boolean") return `the boolean ${value}`;
  if (value instanceof UnsupportedValue) return value.what;
  if (Array.isArray(value)) return "a plain list";
  if (value instanceof NDArray) return showShort(value).replace(/^array/, "an array");
  return "an object";
}
