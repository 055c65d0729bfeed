import * as np from "#np";
import { describe, expect, test } from "@jest/globals";

/** For what the type checker refuses, and Jest runs all the same. */
const loose = np as any;
const matrix = np.ones([4, 3]);

describe("errors say what happened and what to do", () => {
  const cases: [name: string, f: () => unknown, words: string][] = [
    [
      "broadcast",
      () => np.multiply(matrix, np.ones([3, 1])),
      "np.multiply: operands could not be broadcast together with shapes (4,3) (3,1)",
    ],
    [
      "dot",
      () => np.dot(matrix, np.ones([4, 1])),
      "np.dot: shapes (4,3) and (4,1) not aligned: 3 (dim 1) != 4 (dim 0)",
    ],
    [
      "undefined",
      () => loose.add(undefined, 1),
      "np.add: expected an NDArray or a number, got undefined: is a return missing, or an argument?",
    ],
    [
      "a list",
      () => loose.exp([1, 2]),
      "np.exp: expected an NDArray or a number, got a list: np.array(list) makes an array of it",
    ],
    ["a string", () => loose.sum("12"), 'np.sum: expected an NDArray or a number, got "12"'],
    [
      "keepDims",
      () => loose.sum(matrix, { axis: 1, keepDims: true }),
      'np.sum: unknown option "keepDims": did you mean "keepdims"?',
    ],
    [
      "dtype",
      () => loose.max(matrix, { dtype: 1 }),
      'np.max: unknown option "dtype": it knows axis, keepdims',
    ],
    [
      "an array as options",
      () => loose.sum(matrix, matrix),
      "np.sum: options are written as an object, such as { axis: … }, not an array of shape (4,3)",
    ],
    [
      "max of two arrays",
      () => loose.max(0, matrix),
      "np.max: it looks into one array, and an axis goes into braces, { axis: 0 }; np.maximum(a, b) compares two",
    ],
    ["min of an array and a number", () => loose.min(matrix, 1), "np.minimum(a, b) compares two"],
    [
      "ord: 1",
      () => loose.linalg.norm(matrix, { ord: 1, axis: 1 }),
      "np.linalg.norm: ord can only be 2 here, not 1",
    ],
    [
      "ord: 2 of a matrix",
      () => np.linalg.norm(matrix, { ord: 2 }),
      "np.linalg.norm: ord: 2 needs an axis; without ord the norm of a whole matrix is √Σx²",
    ],
    [
      "axis by position",
      () => loose.sum(matrix, 1),
      "np.sum: options are written as an object, such as { axis: … }, not 1",
    ],
    [
      "keepdims text",
      () => loose.mean(matrix, { keepdims: "yes" }),
      'np.mean: keepdims is true or false, not "yes"',
    ],
    [
      "axis text",
      () => loose.mean(matrix, { axis: "0" }),
      'np.mean: axis must be a whole number, got "0"',
    ],
    [
      "axis too large",
      () => np.linalg.norm(matrix, { axis: 2 }),
      "np.linalg.norm: axis 2 is out of bounds for array of dimension 2",
    ],
    [
      "two sizes",
      () => loose.zeros(2, 3),
      "np.zeros: the sizes go into one list, such as np.zeros([2, 3])",
    ],
    [
      "NaN size",
      () => np.zeros([NaN, 1]),
      "np.zeros: a shape consists of whole numbers, such as [2, 3], not NaN",
    ],
    ["half a size", () => np.ones(1.5), "np.ones: a shape consists of whole numbers"],
    [
      "negative size",
      () => np.full([-1], 0),
      "np.full: negative dimensions are not allowed, got -1",
    ],
    [
      "missing size",
      () => loose.eye(),
      "np.eye: a shape consists of whole numbers, such as [2, 3], not undefined",
    ],
    [
      "five axes",
      () => np.zeros([1, 1, 1, 1, 1]),
      "np.zeros: an array has at most 4 dimensions here, this one would have 5",
    ],
    [
      "ragged",
      () => np.array([[1, 2], [3]]),
      "np.array: the list is ragged: all its parts must have one shape, but [0] has shape (2,), [1] has shape (1,)",
    ],
    ["ragged depth", () => np.array([[[1]], [2]]), "[0] has shape (1,1), [1] has shape (1,)"],
    [
      "no number",
      () => loose.array([[1, "2"]]),
      'np.array: expected numbers or lists of numbers, got "2" at index [0, 1]',
    ],
    ["hole", () => loose.array(Array(2)), "got undefined at index [0]: is a return missing?"],
    [
      "fromData",
      () => np.fromData([1, 2, 3], [2, 2]),
      "np.fromData: cannot reshape 3 values into shape (2,2)",
    ],
    [
      "fromData of nothing",
      () => loose.fromData(undefined, [2]),
      "np.fromData: expected a list or a typed array, got undefined",
    ],
    [
      "fromData of text",
      () => loose.fromData(["a"], [1]),
      'np.fromData: expected numbers, got "a" at index 0',
    ],
    [
      "reshape",
      () => matrix.reshape(5, -1),
      "reshape: cannot reshape array of size 12 into shape (5,-1)",
    ],
    [
      "item",
      () => matrix.item(),
      "item: only an array of size 1 converts to a number, this one has shape (4,3)",
    ],
    ["get", () => matrix.get(4, 0), "get: index 4 is out of bounds for axis 0 with size 4"],
    [
      "get a row",
      () => matrix.get(1),
      "get: an array of shape (4,3) needs 2 indices, got 1; np.slice(a, 1) gives a part of an array",
    ],
    [
      "slice",
      () => loose.slice(matrix, "1:2"),
      'np.slice: a range is an index, [start, stop], [start] or ":", not "1:2"',
    ],
    [
      "concatenate",
      () => loose.concatenate(matrix, matrix),
      "np.concatenate: expected a list of arrays, got an array of shape (4,3): write np.concatenate([a, b])",
    ],
    [
      "shape",
      () => np.assert_shape(np.ones(5), [5, 1]),
      "np.assert_shape: expected shape (5,1), got (5,)",
    ],
    [
      "seed",
      () => np.random.seed(-1),
      "np.random.seed: Seed must be between 0 and 2**32 - 1, got -1",
    ],
    [
      "random sizes",
      () => loose.random.randn([2, 3]),
      "np.random.randn: the sizes are given one by one, such as (2, 3)",
    ],
    [
      "operator",
      () => loose.ones(2) / 2,
      "operators and Math work on one number, this is an array of shape (2,): each has a function: np.multiply, np.greater, np.maximum, np.exp, …",
    ],
    ["Math", () => Math.exp(loose.ones(2)), "operators and Math work on one number"],
    ["plus", () => `w: ${loose.ones(2) + ""}`, "to print an array, write `${a}`"],
  ];

  test.each(cases)("%s", (_name, f, words) => expect(f).toThrow(words));
});

describe("the first frame of a stack is the line that called np", () => {
  const a = np.ones([2, 2]);
  const calls: [string, () => unknown][] = [
    ["np.add", () => np.add(a, np.ones(3))],
    ["np.sum", () => np.sum(a, { axis: 5 })],
    ["np.linalg.norm", () => np.linalg.norm(a, { axis: 5 })],
    ["np.array", () => np.array([[[1], [1, 2]]])],
    ["np.where", () => np.where(1, a, np.ones(3))],
    ["np.random.rand", () => np.random.rand(-1)],
    ["reshape", () => a.reshape(3)],
    ["get", () => a.get(5, 5)],
    ["an operator", () => loose.ones(3) * 2],
    ["new NDArray", () => new np.NDArray(new Float64Array(2), [3])],
  ];

  test.each(calls)("%s", (_name, f) => {
    let stack = "";
    try {
      f();
    } catch (error) {
      stack = String((error as Error).stack);
    }
    const first = stack.split("\n").find((line) => line.trimStart().startsWith("at "));
    expect(first).toContain("errors.test.ts");
  });
});

test("a single number may be used as one, as in NumPy", () => {
  const five = loose.dot(np.array([1, 2]), np.array([1, 2]));
  expect(five + 1).toBe(6);
  expect(Math.sqrt(five)).toBe(Math.sqrt(5));
  expect(`${five}`).toBe("5.0");
});

test("an array of another copy of the module is an array", async () => {
  const { jest } = await import("@jest/globals");
  jest.resetModules();
  const copy = await import("#np");
  expect(copy.NDArray).not.toBe(np.NDArray);
  expect(np.add(copy.ones(2), 1)).toBeInstanceOf(copy.NDArray);
});

test("arrays take lists, typed arrays and arrays, and keep none of them", () => {
  const list = Float64Array.of(1, 2);
  const a = np.array(list);
  list[0] = 9;
  expect(a.toArray()).toEqual([1, 2]);
  expect(np.array([a, Uint8Array.of(3, 4)]).toArray()).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(np.fromData(Uint8Array.of(255, 0), [1, 2]).toArray()).toEqual([[255, 0]]);
  expect(() => ((a.shape as number[])[0] = 7)).toThrow(TypeError);
});
