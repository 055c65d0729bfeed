import { describe, expect, test } from "@jest/globals";
import * as library from "../../course/np/for-answers";
import * as np from "../../course/np/index";
import { REPLACED, REPLACED_METHODS } from "../../course/np/replacements";

/** As a learner without a type checker would write it; `np` is what answers get. */
function evaluated(code: string): unknown {
  const [a, b] = [
    [1, 2, 3, 4],
    [5, 6, 7, 9],
  ].map((list) => np.array(list).reshape(2, 2));
  const x = np.array([1, 2, 4]);
  const given = { np: library, x, a, b, low: 2, high: 3, f: Math.sin };
  const run = new Function(...Object.keys(given), `"use strict"; ${code}`);
  return run(...Object.values(given)) as unknown;
}

describe("what to write instead of NumPy", () => {
  const rows = [...Object.values(REPLACED), ...Object.values(REPLACED_METHODS)];

  test.each(rows)("$numpy is refused, $here works", ({ numpy, here }) => {
    expect(() => evaluated(`return ${numpy.replace(/\(\(.*|\(float\)/, "()")}`)).toThrow(
      /^(#np|An array) has no .*|^Every number here/,
    );
    expect(evaluated(`return ${here}`)).toBeDefined();
  });

  test.each([
    ["np.clip", [2, 2, 3]],
    ["np.log2", [0, 1, 2]],
    ["np.prod", 8],
    ["np.std", 1.247219128924647],
    ["np.zeros_like", [0, 0, 0]],
    ["np.expand_dims", [[1], [2], [4]]],
    [
      "np.stack",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 9],
        ],
      ],
    ],
    [
      "np.hstack",
      [
        [1, 2, 5, 6],
        [3, 4, 7, 9],
      ],
    ],
    [
      "np.vstack",
      [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 9],
      ],
    ],
    ["np.argmin", 0],
  ])("%s has NumPy's value", (name, value) => {
    const found = evaluated(`return ${REPLACED[name.slice(3)].here}`);
    expect(found instanceof np.NDArray ? found.toArray() : found).toEqual(value);
  });
});

test.each([
  [
    "return np.clip(x, 0, 1)",
    "#np has no clip: write np.maximum(low, np.minimum(x, high)) instead.",
  ],
  ["return np.default.exp(x)", '#np has no default export: write import * as np from "#np".'],
  ["return x.reshape(3, 1, np.newaxis)", "#np has no newaxis: x.reshape(-1, 1) makes a column"],
  ["return x.astype(np.float64)", "so .astype(…) is not needed: leave it out."],
  [
    "return x.sum()",
    "An array has no .sum: call np.sum instead, with the array as its first argument.",
  ],
  ["return a.transpose()", "An array has no .transpose: write x.T instead."],
  ["return x.length", "An array has no length: x.size counts its numbers"],
  ["return x[0]", "An array has no [i]: x.get(i, j) gives one number of it, np.slice a part."],
  ["x[0] = 1", "Arrays never change, so x[i] = … does nothing"],
  ["for (let i = 0; i < 3; i++) x[i] = 1", "Arrays never change"],
  ["const [one] = x", "An array cannot be spread, unpacked or looped over"],
  ["return [...x]", "An array cannot be spread"],
  ["np.exp = 1", "Cannot assign to read only property"],
])("%s", (code, words) => {
  expect(() => evaluated(code)).toThrow(words);
});

test("the first frame of the stack is the learner's line", () => {
  let stack = "";
  try {
    (library as unknown as { clip: () => void }).clip();
  } catch (error) {
    stack = (error as Error).stack ?? "";
  }
  expect(stack.split("\n").find((line) => /^\s+at /.test(line))).toContain("stand-ins.test.ts");
});

test("what is there stays as it is", () => {
  expect(Object.keys(library)).toEqual(Object.keys(np));
  expect(evaluated("return x.reshape(3, 1).T.toArray()")).toEqual([[1, 2, 4]]);
  expect(evaluated("return `${x}`")).toBe(`${np.array([1, 2, 4])}`);
  expect(evaluated("return { ...np }.sum(x)")).toBe(7);
});
