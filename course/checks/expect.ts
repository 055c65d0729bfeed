import { array as toNDArray, NDArray } from "#np";
import { CallFailed } from "./answers";
import { mustBeFinite, mustEqual, mustEqualList, mustHaveShape, mustLieBetween } from "./demands";
import { ExpectationFailed } from "./expectation-failed";
import { asArray, asList, asNumber, fieldOf, scalar } from "./narrow";
import { currentRun, lastCallInWords } from "./run";
import * as texts from "./texts";
import type { Tolerance } from "./tolerance";
import type { Value } from "./value";

/** What a check may expect to equal: a number, nested lists or an NDArray. */
export type Expected = NDArray | number | readonly Expected[];

/** What a check can demand of a value. Each demand returns the value, now with a known type. */
export interface Expectation {
  /** A field of a returned object, by its path: `expect(out).at("grads.dw")`. */
  at(path: string): Expectation;
  /**
   * An NDArray equal to the expected one in rank, shape and value. A number may stand for rank 0.
   */
  toBeArray(expected: Expected, tolerance?: Partial<Tolerance>): NDArray;
  /** An NDArray of this shape; all entries finite. */
  toHaveShape(shape: readonly number[]): NDArray;
  /** A number, or a rank-0 array: finite, and equal to `expected` where one is given. */
  toBeNumber(expected?: number, tolerance?: Partial<Tolerance>): number;
  /** A plain list of numbers, not a typed array or an NDArray. */
  toBeList(expected?: readonly number[], tolerance?: Partial<Tolerance>): number[];
  /** A number, or an array all of whose entries lie strictly between the two bounds. */
  toBeBetween(low: number, high: number): void;
  /** The value is a function, `() => relu(x)`, that must throw an Error; any words will do. */
  toThrowAbout(topic: string): void;
}

/**
 * Demands something of what a learner's function returned, or of a number computed from it.
 *
 * @param what names the thing, as a sentence may start: "the sum of each row". Left out, it is
 *   the latest call: "softmax(x)".
 */
export function expect(thing: unknown, what = lastCallInWords(currentRun())): Expectation {
  const value = thing as Value;
  return {
    at: (path) => expect(fieldOf(value, path, what), `\`${path}\` of ${what}`),
    toBeArray: (expected, tolerance) => {
      const wanted = asExpected(expected);
      const mayBeNumber = wanted.ndim === 0 && typeof value === "number";
      return mustEqual(mayBeNumber ? scalar(value) : asArray(value, what), wanted, what, tolerance);
    },
    toHaveShape: (shape) => mustHaveShape(asArray(value, what), shape, what),
    toBeNumber: (expected, tolerance) => {
      const number = asNumber(value, what);
      if (expected === undefined) mustBeFinite(scalar(number), what);
      else mustEqual(scalar(number), scalar(expected), what, tolerance);
      return number;
    },
    toBeList: (expected, tolerance) => {
      const list = asList(value, what);
      if (expected) mustEqualList(list, expected, what, tolerance);
      return list;
    },
    toBeBetween: (low, high) => mustLieBetween(value, low, high, what),
    toThrowAbout: (topic) => mustThrow(thing as () => Value, topic),
  };
}

function mustThrow(call: () => Value, topic: string): void {
  let returned: Value;
  try {
    returned = call();
  } catch (error) {
    if (!(error instanceof CallFailed && texts.isThrownOnPurpose(error.reply))) throw error;
    if (texts.isError(error.reply)) return;
    const what = lastCallInWords(currentRun());
    throw new ExpectationFailed(
      texts.shouldThrowError(what, topic),
      [],
      Number.POSITIVE_INFINITY,
      texts.throwAnError(what),
    );
  }
  const what = lastCallInWords(currentRun());
  throw new ExpectationFailed(texts.shouldThrow(what, topic, returned));
}

const asExpected = (expected: Expected): NDArray =>
  expected instanceof NDArray ? expected : toNDArray(expected as number[]);
