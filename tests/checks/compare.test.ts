import { type NDArray, array, fromData } from "#np";
import { describe, expect, test } from "@jest/globals";
import { compare, shareOfTolerance, unravel } from "../../course/checks/compare";

const tolerance = { atol: 0.125, rtol: 0 };
const scalar = (number: number): NDArray => fromData([number], []);
const list = (...numbers: number[]): NDArray => array(numbers);

describe("the order of the questions", () => {
  test("rank comes before shape", () => {
    expect(compare(array([[1, 2]]), list(1, 2), tolerance)).toMatchObject({ kind: "rank" });
    expect(compare(scalar(1), list(1), tolerance)).toMatchObject({ kind: "rank" });
  });

  test("shape comes before value, also where the sizes agree", () => {
    const found = compare(array([[1, 2]]), array([[1], [2]]), tolerance);
    expect(found).toEqual({ agrees: false, kind: "shape", deviation: Number.POSITIVE_INFINITY });
  });

  test("finiteness comes before value, wherever it is", () => {
    const found = compare(list(9, Number.NaN, 2), list(0, 1, 2), tolerance);
    expect(found).toMatchObject({ kind: "not-finite", first: [1], wrong: 2, worst: 9 });
  });
});

describe("what equals what", () => {
  test("NaN equals only an expected NaN", () => {
    const nan = scalar(Number.NaN);
    expect(compare(nan, nan, tolerance)).toEqual({ agrees: true, deviation: 0 });
    expect(compare(nan, scalar(0), tolerance)).toMatchObject({ kind: "not-finite" });
    expect(compare(scalar(0), nan, tolerance)).toMatchObject({ kind: "value", first: [] });
  });

  test("an infinity equals only itself", () => {
    const [plus, minus] = [scalar(Number.POSITIVE_INFINITY), scalar(Number.NEGATIVE_INFINITY)];
    expect(compare(plus, plus, tolerance).agrees).toBe(true);
    expect(compare(plus, minus, tolerance)).toMatchObject({ kind: "value" });
    expect(compare(scalar(1e308), plus, tolerance)).toMatchObject({
      kind: "value",
      worst: Number.POSITIVE_INFINITY,
    });
  });

  test("−0 equals 0, with no tolerance at all", () => {
    expect(compare(list(-0, 0), list(0, -0), { atol: 0, rtol: 0 }).agrees).toBe(true);
  });

  test("empty arrays of one shape agree, of two shapes do not", () => {
    const empty = (shape: number[]) => fromData([], shape);
    expect(compare(empty([0, 3]), empty([0, 3]), tolerance).agrees).toBe(true);
    expect(compare(empty([0, 3]), empty([3, 0]), tolerance)).toMatchObject({ kind: "shape" });
  });
});

describe("the tolerance", () => {
  test("its edge passes, the next number does not", () => {
    const exact = { atol: 0.25, rtol: 0 };
    expect(compare(scalar(1.25), scalar(1), exact)).toEqual({ agrees: true, deviation: 1 });
    expect(compare(scalar(1.25 + 2 ** -52), scalar(1), exact).agrees).toBe(false);
  });

  test("grows with the expected number, not with the learner's", () => {
    const relative = { atol: 0, rtol: 0.5 };
    expect(shareOfTolerance(3, 2, relative)).toBe(1);
    expect(shareOfTolerance(2, 4, relative)).toBe(1);
    expect(shareOfTolerance(0, -4, relative)).toBe(2);
  });

  test("of nothing allows nothing but equality", () => {
    expect(shareOfTolerance(1, 1, { atol: 0, rtol: 0 })).toBe(0);
    expect(shareOfTolerance(1, 2, { atol: 0, rtol: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});

test("a difference has its first place, its count and its worst deviation", () => {
  const expected = array([
    [0, 0, 0],
    [0, 0, 0],
  ]);
  const actual = array([
    [0, 0.05, 0.3],
    [-0.75, 0, 0.2],
  ]);
  expect(compare(actual, expected, tolerance)).toEqual({
    agrees: false,
    kind: "value",
    first: [0, 2],
    wrong: 3,
    worst: 0.75,
    deviation: 6,
  });
});

test("agreement says how near it was, as a share of the tolerance", () => {
  const found = compare(list(0, 0.0625), list(0, 0), tolerance);
  expect(found).toEqual({ agrees: true, deviation: 0.5 });
});

test("a flat position becomes an index in C order", () => {
  expect(unravel(0, [])).toEqual([]);
  expect(unravel(5, [2, 3])).toEqual([1, 2]);
  expect(unravel(23, [2, 3, 4])).toEqual([1, 2, 3]);
  expect(unravel(12, [2, 3, 4])).toEqual([1, 0, 0]);
});
