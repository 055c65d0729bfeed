import * as np from "#np";
import { describe, expect as jestExpect, test } from "@jest/globals";
import { expect } from "../../course/checks/expect";
import { judgedExample, replying, sentenceOf } from "./judging";

type Look = (value: ReturnType<typeof expect>) => unknown;

/** What is said when f(x) returned this and the check looks at it so. */
const said = (returned: unknown, look: Look) =>
  sentenceOf(({ f }) => look(expect(f(1))), { f: () => returned });

const isArray: Look = (value) => value.toBeArray([1, 2]);
const isNumber: Look = (value) => value.toBeNumber(1);
const isList: Look = (value) => value.toBeList([1, 2]);

describe("every cause has its own sentence", () => {
  test.each<[string, unknown, Look, string]>([
    ["nothing returned", undefined, isArray, "f(x) is undefined: is a `return` missing?"],
    [
      "a promise",
      Promise.resolve(1),
      isNumber,
      "f(x) is a promise: drop `async`, and return the value itself.",
    ],
    ["something odd", new Map(), isArray, "f(x) is a Map, which no exercise asks for."],
    [
      "a list for an array",
      [1, 2],
      isArray,
      "f(x) is a plain list; make it an NDArray with np.array(…).",
    ],
    [
      "a typed array for a list",
      Int32Array.of(1, 2),
      isList,
      "f(x) should be a plain list such as [1, 2], not an array of shape (2,): toArray() makes a list of an NDArray, Array.from(…) of a typed array.",
    ],
    ["a number for an array", 3, isArray, "f(x) should be an NDArray, not the number 3."],
    ["null for an array", null, isArray, "f(x) should be an NDArray, not null."],
    ["an object for an array", { a: 1 }, isArray, "f(x) should be an NDArray, not an object."],
    ["an object with a shape", { shape: 1 }, isArray, "f(x) should be an NDArray, not an object."],
    ["a text for a number", "1", isNumber, "f(x) should be a number, not a string."],
    ["a truth for a number", true, isNumber, "f(x) should be a number, not the boolean true."],
    [
      "an array for a number",
      np.ones([1, 1]),
      isNumber,
      "f(x) should be a number, not an array of shape (1, 1).",
    ],
    [
      "a number for a list",
      1,
      isList,
      "f(x) should be a list of numbers such as [1, 2], not the number 1.",
    ],
    ["a text in a list", [1, "2"], isList, "entry 1 of f(x) should be a number, not a string."],
    ["a list too short", [1], isList, "f(x) has 1 entry; expected 2."],
    ["a list too long", [1, 2, 3], isList, "f(x) has 3 entries; expected 2."],
    [
      "another rank",
      np.ones([2, 1]),
      isArray,
      "f(x) has rank 2, shape (2, 1); expected rank 1, shape (2,).",
    ],
    ["another shape", np.ones(3), isArray, "f(x) has shape (3,); expected (2,)."],
    [
      "NaN",
      np.array([1, Number.NaN]),
      isArray,
      "f(x) contains NaN at [1]; expected a finite number.",
    ],
    ["NaN as a number", Number.NaN, isNumber, "f(x) contains NaN; expected a finite number."],
    ["a wrong number", 1.5, isNumber, "f(x) is off by 0.5."],
    [
      "wrong entries",
      np.array([1, 5]),
      isArray,
      "f(x): 1 of 2 numbers differ, the first at [1]; the worst is off by 3.",
    ],
    [
      "a field of nothing",
      undefined,
      (v) => v.at("cost"),
      "f(x) is undefined: is a `return` missing?",
    ],
    [
      "a field of a number",
      1,
      (v) => v.at("cost"),
      "f(x) should be an object with a field `cost`, not the number 1.",
    ],
    [
      "a field that is not there",
      { dw: 1, db: 2 },
      (v) => v.at("cost"),
      "f(x) has no field `cost`; it has `dw`, `db`.",
    ],
    [
      "a field of an empty object",
      {},
      (v) => v.at("cost"),
      "f(x) has no field `cost`; it has none.",
    ],
    [
      "a field that is undefined",
      { cost: undefined },
      (v) => v.at("cost").toBeNumber(),
      "`cost` of f(x) is undefined.",
    ],
    [
      "a field of a field that is undefined",
      { grads: undefined },
      (v) => v.at("grads.dw"),
      "`grads` of f(x) is undefined.",
    ],
    [
      "a field that a field has not",
      { grads: { dW: 1 } },
      (v) => v.at("grads.dw"),
      "`grads` of f(x) has no field `dw`; it has `dW`.",
    ],
    [
      "a shape of another rank",
      np.ones(2),
      (v) => v.toHaveShape([2, 1]),
      "f(x) has rank 1, shape (2,); expected rank 2, shape (2, 1).",
    ],
    ["a shape", np.ones(2), (v) => v.toHaveShape([3]), "f(x) has shape (2,); expected (3,)."],
    [
      "a shape of infinite numbers",
      np.full([2], Number.NEGATIVE_INFINITY),
      (v) => v.toHaveShape([2]),
      "f(x) contains -Infinity at [0]; expected a finite number.",
    ],
    ["a bound", 1, (v) => v.toBeBetween(0, 1), "f(x) is 1; it must be between 0 and 1."],
    [
      "a bound of an array",
      np.array([0.5, 0]),
      (v) => v.toBeBetween(0, 1),
      "f(x) is 0 at [1]; it must be between 0 and 1.",
    ],
    [
      "a lower bound",
      -1,
      (v) => v.toBeBetween(0, Number.POSITIVE_INFINITY),
      "f(x) is -1; it must be above 0.",
    ],
    [
      "an upper bound",
      2,
      (v) => v.toBeBetween(Number.NEGATIVE_INFINITY, 1),
      "f(x) is 2; it must be below 1.",
    ],
  ])("%s", (_, returned, look, sentence) => jestExpect(said(returned, look)).toBe(sentence));

  test("many odd field names are cut, and cannot forge a screen", () => {
    const names = Array.from({ length: 10 }, (_, i) => [`\u001B[2J${i}`, 1]);
    jestExpect(said(Object.fromEntries(names), (v) => v.at("cost"))).toBe(
      "f(x) has no field `cost`; it has `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, 2 more.",
    );
  });
});

describe("which values count as which", () => {
  test.each<[string, unknown, Look]>([
    ["a rank-0 array for a number", np.array(1), isNumber],
    ["a number for a rank-0 array", 1, (v) => v.toBeArray(1)],
    ["a typed array for an array of rank 1", Float32Array.of(1, 2), isArray],
    ["rank-0 arrays inside a list", [np.array(1), 2], isList],
    ["−0 for 0", np.array([-0]), (v) => v.toBeArray([0])],
    ["almost for exactly", 1 + 1e-9, isNumber],
    ["a coarse number where the check allows it", 1.4, (v) => v.toBeNumber(1, { atol: 0.5 })],
  ])("%s", (_, returned, look) => jestExpect(said(returned, look)).toBe(""));
});

test("a name given by the check replaces the call", () => {
  const say = () => expect(2, "the sum of the row").toBeNumber(1);
  jestExpect(sentenceOf(say)).toBe("the sum of the row is off by 1.");
});

test("a failure shows yours beside expected", () => {
  const { verdict } = judgedExample(({ f }) => expect(f(7)).toBeList([1, 2]), { f: () => [1] });
  jestExpect(verdict).toMatchObject({
    kind: "wrong",
    failure: {
      evidence: [
        { role: "input", text: "x = 7" },
        { role: "compared", text: "yours     [1]" },
        { role: "compared", text: "expected  [1, 2]" },
      ],
    },
  });
});

describe("toThrowAbout", () => {
  const body = ({ f }: Record<string, (...args: unknown[]) => unknown>) =>
    expect(() => f(1)).toThrowAbout("shapes that do not fit");

  const thrower = (thing: unknown) => () => {
    throw thing;
  };

  test("accepts any kind of Error, whatever its words", () => {
    jestExpect(sentenceOf(body, { f: thrower(new TypeError("any")) })).toBe("");
    class Misfit extends Error {}
    jestExpect(sentenceOf(body, { f: thrower(new Misfit()) })).toBe("");
  });

  test.each(["text", undefined, { name: "Error", message: "no" }])(
    "does not accept %p, thrown in place of an Error",
    (thing) => {
      jestExpect(sentenceOf(body, { f: thrower(thing) })).toBe(
        "f(x) should throw an Error (shapes that do not fit), but threw something else: write `throw new Error(…)`.",
      );
    },
  );

  test("says what came back instead", () => {
    jestExpect(sentenceOf(body, { f: () => [3, 2] })).toBe(
      "f(x) should throw an Error (shapes that do not fit), but returned [3, 2].",
    );
  });

  test("does not accept endless recursion or an ended program as an answer", () => {
    const threw = (name: string, message: string) =>
      replying({ kind: "threw", name, message, frames: [], printed: { lines: [], dropped: 0 } });
    jestExpect(sentenceOf(body, threw("ProgramEnded", "process.exit"))).toContain("process.exit");
    const endless = threw("RangeError", "Maximum call stack size exceeded");
    jestExpect(sentenceOf(body, endless)).toBe(
      "f(x) never stops calling itself: Maximum call stack size exceeded",
    );
  });

  test("does not accept a stub as an answer", () => {
    const { verdict } = judgedExample(body, replying({ kind: "not-started" }));
    jestExpect(verdict.kind).toBe("not-started");
  });
});

test("outside a check there is nothing to expect", () => {
  jestExpect(() => expect(1)).toThrow("expect was called outside a check");
});
