import * as np from "#np";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { drawFrom } from "../../course/checks/draw";
import * as make from "../../course/checks/generators";
import { integerSeed, streamOf } from "../../course/checks/seed";

/** 300 values of a generator; the same ones every time. */
const some = <T>(generator: fc.Arbitrary<T>): T[] =>
  fc.sample(generator, { seed: 11, numRuns: 300 });

/** 300 times the same call to draw. */
const drawn = <T>(call: (draw: ReturnType<typeof drawFrom>) => T): T[] => {
  const draw = drawFrom(streamOf("a seed", "an id"));
  return Array.from({ length: 300 }, () => call(draw));
};

const extremes = (numbers: number[]) => [Math.min(...numbers), Math.max(...numbers)];
const distinct = <T>(list: T[]) => [...new Set(list)].toSorted();
const cells = (arrays: np.NDArray[]) => arrays.flatMap((one) => [...one.data]);
const isSixteenth = (number: number) => Number.isInteger(number * 16) && !Object.is(number, -0);
const largestZ = ({ w, b, X }: make.Sample) =>
  np.max(np.abs(np.add(np.dot(np.transpose(w), X), b)));

describe.each<[string, (low: number, high: number) => number[]]>([
  ["draw.integer", (low, high) => drawn((draw) => draw.integer(low, high))],
  ["make.integer", (low, high) => some(make.integer(low, high))],
])("%s", (_, numbers) => {
  test("reaches both of its bounds and every number between", () => {
    expect(distinct(numbers(0, 3))).toEqual([0, 1, 2, 3]);
    expect(extremes(numbers(-2, 2))).toEqual([-2, 2]);
  });
});

describe.each<[string, (low?: number, high?: number) => number[]]>([
  ["draw.number", (low, high) => drawn((draw) => draw.number(low, high))],
  ["make.number", (low, high) => some(make.number({ low, high }))],
])("%s", (_, numbers) => {
  test("gives sixteenths between its bounds, −4 and 4 by default, never −0", () => {
    expect(numbers().every(isSixteenth)).toBe(true);
    expect(distinct(numbers(-0.0625, 0.0625))).toEqual([-0.0625, 0, 0.0625]);
    const [least, most] = extremes(numbers());
    expect([least >= -4, most <= 4, most - least > 7]).toEqual([true, true, true]);
  });
});

describe.each<[string, (shape: number[]) => np.NDArray[]]>([
  ["draw.array", (shape) => drawn((draw) => draw.array(shape, -1, 2))],
  ["make.array", (shape) => some(make.array(shape, { low: -1, high: 2 }))],
])("%s", (_, arrays) => {
  test.each([[[]], [[3]], [[2, 3]], [[2, 1, 3]]])("has the shape %j and its range", (shape) => {
    const found = arrays(shape);
    expect(distinct(found.map((one) => String(one.shape)))).toEqual([String(shape)]);
    expect(cells(found).every((x) => isSixteenth(x) && x >= -1 && x <= 2)).toBe(true);
  });
});

describe.each<[string, (m: number) => np.NDArray[]]>([
  ["draw.labels", (m) => drawn((draw) => draw.labels(m))],
  ["make.labels", (m) => some(make.labels(m))],
])("%s", (_, labels) => {
  test.each([2, 3, 7])("holds both labels, for m = %i", (m) => {
    const kinds = labels(m).map((Y) => `${String(Y.shape)}: ${distinct([...Y.data]).join()}`);
    expect(distinct(kinds)).toEqual([`1,${m}: 0,1`]);
  });

  test("holds one label or the other for m = 1", () => {
    expect(distinct(cells(labels(1)))).toEqual([0, 1]);
  });
});

describe("a sample", () => {
  test("is drawn with the shapes of the course and |z| ≤ 8", () => {
    for (const [n, m] of [
      [1, 5],
      [3, 4],
      [12, 2],
    ]) {
      const samples = drawn((draw) => draw.sample(n, m));
      const shapes = samples.map(({ w, X, Y }) => [w.shape, X.shape, Y.shape].join(" "));
      expect(distinct(shapes)).toEqual([`${n},1 ${n},${m} 1,${m}`]);
      expect(Math.max(...samples.map(largestZ))).toBeLessThanOrEqual(8);
    }
  });

  test("is generated with n ≠ m, m ≥ 2, both labels and |z| ≤ 8", () => {
    const samples = some(make.sample());
    for (const { w, X, Y } of samples) {
      const [n, m] = X.shape;
      expect([n === m, m >= 2, w.shape, Y.shape]).toEqual([false, true, [n, 1], [1, m]]);
      expect(distinct([...Y.data])).toEqual([0, 1]);
    }
    const farthest = Math.max(...samples.map(largestZ));
    expect(farthest).toBeLessThanOrEqual(8);
    expect(farthest).toBeGreaterThan(4);
  });

  test("keeps to the requested sizes", () => {
    const sizes = some(make.sample({ n: 3, m: [4, 5] })).map(({ X }) => String(X.shape));
    expect(distinct(sizes)).toEqual(["3,4", "3,5"]);
  });
});

describe("other generators", () => {
  const shapesOf = (generator: fc.Arbitrary<np.NDArray>) =>
    distinct(some(generator).map((one) => String(one.shape)));

  test("vector has 1 to 6 entries, matrix 1 to 5 rows and columns", () => {
    expect(shapesOf(make.vector())).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(shapesOf(make.matrix())).toHaveLength(25);
    expect(shapesOf(make.matrix({ rows: 2, cols: [3, 4] }))).toEqual(["2,3", "2,4"]);
  });

  test("two vectors have one length", () => {
    const pairs = some(make.twoVectors({ length: [2, 3] }));
    expect(distinct(pairs.map(([a, b]) => `${a.size} ${b.size}`))).toEqual(["2 2", "3 3"]);
  });

  test("shape and arrayOfRank keep to their ranks and lengths", () => {
    const shapes = some(make.shape([0, 2], 1, 2));
    expect(distinct(shapes.map(String))).toEqual(["", "1", "1,1", "1,2", "2", "2,1", "2,2"]);
    const ranks = some(make.arrayOfRank()).map((one) => one.ndim);
    expect(distinct(ranks)).toEqual([1, 2, 3]);
  });

  test("oneOf gives each of its values", () => {
    expect(distinct(some(make.oneOf("a", "b")))).toEqual(["a", "b"]);
  });
});

describe("a seed", () => {
  test("makes one stream per check", () => {
    const start = (seed: string, id: string) => streamOf(seed, id)();
    expect(start("s", "id")).toBe(start("s", "id"));
    expect(new Set([start("s", "id"), start("s", "id2"), start("t", "id")]).size).toBe(3);
  });

  test("is a 32-bit integer for fast-check", () => {
    const seed = integerSeed("s", "id");
    expect([Number.isInteger(seed), seed | 0]).toEqual([true, seed]);
  });
});
