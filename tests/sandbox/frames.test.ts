import { describe, expect, test } from "@jest/globals";
import * as np from "#np";
import { decode } from "../../course/sandbox/frames/decode";
import { encoder } from "../../course/sandbox/frames/encode";
import { FrameError } from "../../course/sandbox/frames/frame-error";
import { HEADER } from "../../course/sandbox/frames/kinds";
import { FROM_CHILD, type FrameLimits } from "../../course/sandbox/frames/limits";
import { GRADER_MAKERS } from "../../course/sandbox/frames/makers";
import { UnsupportedValue } from "../../course/checks/value";
import { mutate } from "./mutate";

const encodeWith = (limits: FrameLimits, value: unknown): Uint8Array =>
  encoder(limits)(7, 1, value).subarray(HEADER);
const decodeWith = (limits: FrameLimits, bytes: Uint8Array): unknown =>
  decode(bytes, limits, GRADER_MAKERS);
const there = (value: unknown): Uint8Array => encodeWith(FROM_CHILD, value);
const back = (bytes: Uint8Array): unknown => decodeWith(FROM_CHILD, bytes);

describe("what crosses comes back as it was", () => {
  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["booleans", [true, false]],
    ["numbers exactly", [0, -0, 1.5, Number.NaN, Infinity, -Infinity, 5e-324, 2 ** 53]],
    ["a lone number", -0],
    ["text", "σ(z) 🐈 \u0000"],
    ["an empty text", ""],
    ["lists in lists", [[1, 2], [], [[null]], ["a", 1]]],
    ["what no exercise asks for", new UnsupportedValue("a promise")],
    [
      "an array",
      np.array([
        [1, -0],
        [Number.NaN, Infinity],
      ]),
    ],
    ["an array of rank 0", np.array(3)],
    ["an empty array", np.zeros([0, 4])],
    ["an array of rank 4", np.ones([2, 1, 3, 2])],
  ])("%s", (_, value) => {
    expect(back(there(value))).toEqual(value);
  });

  test("an object has no prototype, whatever its fields are called", () => {
    const given = JSON.parse('{"__proto__":{"polluted":1},"toString":2,"constructor":3}') as object;
    const dict = back(there(given)) as Record<string, unknown>;
    expect(Object.getPrototypeOf(dict)).toBe(null);
    expect(Object.keys(dict)).toEqual(["__proto__", "toString", "constructor"]);
    expect(({} as { polluted?: number }).polluted).toBe(undefined);
  });

  test("frames of all sizes, in one writer that grows", () => {
    const encode = encoder({ ...FROM_CHILD });
    for (let length = 4_070; length < 4_110; length++) {
      const value = ["x".repeat(length), null, [1], true];
      expect(back(encode(1, 1, value).subarray(HEADER))).toEqual(value);
    }
  });

  test("a hole is undefined", () => {
    // oxlint-disable-next-line no-sparse-arrays -- it is about the hole
    expect(back(there([1, , 3]))).toEqual([1, undefined, 3]);
  });
});

describe("limits, on both sides", () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1), null]);
  const cases: [string, FrameLimits, unknown][] = [
    ["depth", { ...FROM_CHILD, depth: 3 }, nested(4)],
    ["parts", { ...FROM_CHILD, nodes: 3 }, [null, null, null]],
    ["numbers in arrays", { ...FROM_CHILD, cells: 3 }, np.zeros([2, 2])],
    ["numbers in lists", { ...FROM_CHILD, cells: 3 }, [1, 2, 3, 4]],
    ["fields", { ...FROM_CHILD, keys: 1 }, { a: null, b: null }],
    ["text", { ...FROM_CHILD, text: 3 }, "four"],
    ["bytes", { ...FROM_CHILD, bytes: 20 }, "a text of some length"],
  ];
  test.each(cases)("%s: neither sent nor taken", (_, limits, value) => {
    expect(() => encodeWith(limits, value)).toThrow(FrameError);
    expect(() => decodeWith(limits, there(value))).toThrow(FrameError);
  });

  test("a function, a symbol and a big number cannot be sent", () => {
    for (const value of [() => 1, Symbol("s"), 1n])
      expect(() => there([value])).toThrow(FrameError);
  });

  test("a frame too large leaves nothing behind for the next one", () => {
    const encode = encoder({ ...FROM_CHILD, text: 3 });
    expect(() => encode(1, 1, ["abc", "four"])).toThrow(FrameError);
    expect(back(encode(2, 1, "abc").subarray(HEADER))).toBe("abc");
  });
});

describe("bytes that claim more than they hold", () => {
  test.each<[string, number[]]>([
    ["nothing at all", []],
    ["an unknown kind", [99]],
    ["a number cut short", [4, 0, 0]],
    ["a list of four billion", [6, 255, 255, 255, 255]],
    ["numbers, four billion", [9, 255, 255, 255, 255]],
    ["a text of four billion", [5, 255, 255, 255, 255, 65]],
    ["an object of four billion fields", [7, 255, 255, 255, 255]],
    ["an array of rank 200", [8, 200]],
    ["an array of 2^128 numbers", [8, 4, ...Array<number>(16).fill(255)]],
    ["bytes behind the value", [1, 1]],
  ])("%s", (_, bytes) => {
    expect(() => back(Uint8Array.from(bytes))).toThrow(FrameError);
  });
});

test("mutated frames are values or FrameErrors, never anything else", () => {
  const sample = there({
    grads: { dw: np.ones([3, 1]), db: 0.5 },
    costs: [1, 2],
    note: "σ",
    more: [null, new UnsupportedValue("x"), { a: true }],
  });
  let refused = 0;
  for (let seed = 1; seed <= 4_000; seed++) {
    try {
      back(mutate(sample, seed));
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(500);
});
