import { type NDArray, array, fromData, ones, zeros } from "#np";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sideBySide } from "../../course/checks/side-by-side";

const MARK = "▶";
const scalar = (number: number): NDArray => fromData([number], []);
/** A copy with one other entry. */
const but = (original: NDArray, position: number, entry: number): NDArray => {
  const copy = fromData(original.data, original.shape);
  copy.data[position] = entry;
  return copy;
};

test("two matrices are shown side by side, aligned, with the first wrong cell marked", () => {
  const expected = array([
    [1, 20],
    [3, -0.5],
  ]);
  expect(sideBySide(but(expected, 3, 0.25), expected, [1, 1])).toEqual([
    " yours          expected",
    "    1    20        1    20",
    "    3 ▶0.25        3  -0.5",
  ]);
});

test("numbers of rank 0 and vectors are one row", () => {
  expect(sideBySide(scalar(1), scalar(2), [])).toEqual([" yours    expected", "▶   1        2"]);
  expect(sideBySide(array([1, 2]), array([1, 3]), [1])).toEqual([
    " yours          expected",
    "    1 ▶   2        1     3",
  ]);
});

test("a higher rank stacks everything above its last axis", () => {
  const expected = zeros([2, 2, 3]);
  const lines = sideBySide(but(expected, 10, 7), expected, [1, 1, 1]);
  expect(lines).toHaveLength(5);
  expect(lines[4]).toBe("    0 ▶   7     0        0     0     0");
});

test("numbers that are close get as many digits as it takes to tell them apart", () => {
  const [, row] = sideBySide(scalar(0.5000000001), scalar(0.5), []);
  expect(row).toBe("▶0.5000000001              0.5");
  const [, nearest] = sideBySide(scalar(1 + 2 ** -52), scalar(1), []);
  expect(nearest).toContain("1.0000000000000002");
});

test("−0 is shown as 0, and what is not finite by its name", () => {
  const [, row] = sideBySide(array([-0, Number.NaN]), array([0, 1]), [1]);
  expect(row.split(/[\s▶]+/)).toEqual(["", "0", "NaN", "0", "1"]);
});

describe("an array too large for a screen is cut to a window around the wrong cell", () => {
  const large = zeros([300, 400]);
  test.each([
    [0, 0],
    [150, 200],
    [299, 399],
    [0, 399],
  ])("at [%i, %i]", (row, col) => {
    const lines = sideBySide(but(large, row * 400 + col, 5), large, [row, col]);
    expect(lines.length).toBe(8);
    expect(lines.filter((line) => line.includes(`${MARK}   5`))).toHaveLength(1);
    const note = /^\(rows (\d+) to (\d+) of 300, columns (\d+) to (\d+) of 400\)$/.exec(lines[7]);
    const [r0, r1, c0, c1] = (note ?? []).slice(1).map(Number);
    expect([r0 <= row, row <= r1, c0 <= col, col <= c1]).toEqual([true, true, true, true]);
  });

  test("and a small one is not, nor does it have a note", () => {
    expect(sideBySide(zeros([6, 3]), ones([6, 3]), [0, 0])).toHaveLength(7);
  });
});

describe("no line is wider than 76 columns, so that four spaces fit before it", () => {
  const widest = (lines: string[]) => Math.max(...lines.map((line) => line.length));

  test("for numbers as wide as numbers get", () => {
    const wide = -1e-300 / 0.81;
    const expected = fromData(Array(40).fill(wide), [5, 8]);
    const lines = sideBySide(but(expected, 9, wide * (1 + 2 ** -51)), expected, [1, 1]);
    expect(widest(lines)).toBeLessThanOrEqual(76);
    expect(lines[2]).toMatch(/▶-1\.2345679012345\d+e-300 +-1\.2345679012345\d+e-300$/);
  });

  test("also where the wide ones are far behind in a large array", () => {
    const expected = zeros([1000, 20]);
    expected.data.fill(-1.23456e-300, 19_000);
    const lines = sideBySide(but(expected, 19_805, 1), expected, [990, 5]);
    expect(widest(lines)).toBeLessThanOrEqual(76);
    expect(new Set(lines.slice(1, -1).map((line) => line.length)).size).toBe(1);
  });

  test("also where only a neighbour of the wrong cell is wide", () => {
    const expected = but(zeros([3, 9]), 14, -1.23456e-300);
    const lines = sideBySide(but(expected, 13, 1), expected, [1, 4]);
    expect(new Set(lines.slice(1, -1).map((line) => line.length)).size).toBe(1);
    expect(widest(lines)).toBeLessThanOrEqual(76);
  });

  test("for any two arrays", () => {
    const shape = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30 }));
    const pairs = shape.chain(([rows, cols]) => {
      const numbers = fc.array(fc.double(), { minLength: rows * cols, maxLength: rows * cols });
      const matrix = numbers.map((data) => fromData(data, [rows, cols]));
      return fc.tuple(matrix, matrix, fc.nat(rows - 1), fc.nat(cols - 1));
    });
    const isNarrow = ([yours, expected, row, col]: [NDArray, NDArray, number, number]) => {
      const lines = sideBySide(yours, expected, [row, col]);
      return widest(lines) <= 76 && lines.join("").split(MARK).length === 2;
    };
    fc.assert(fc.property(pairs, isNarrow), { seed: 1, numRuns: 60 });
  });
});
