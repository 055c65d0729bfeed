import { type NDArray, array, fromData, ones, zeros } from "#np";
import { describe, expect, test } from "@jest/globals";
import { digitsToTell, showNumber } from "../../course/checks/show-number";
import { showShape, showShort, showValue } from "../../course/checks/show-value";
import { UnsupportedValue, type Value } from "../../course/checks/value";
import { receive } from "../../course/checks/receive";

describe("a number", () => {
  test("has six digits at most, and no zeros behind", () => {
    const shown = [0.1 + 0.2, 1 / 3, 1e21, -0, 100, Number.NaN].map((n) => showNumber(n));
    expect(shown).toEqual(["0.3", "0.333333", "1e+21", "0", "100", "NaN"]);
  });

  test("gets more digits where another one is close", () => {
    expect(digitsToTell(1, 2)).toBe(6);
    expect(digitsToTell(1, 1.0000001)).toBe(8);
    expect(digitsToTell(1, 1 + 2 ** -52)).toBe(17);
    expect(digitsToTell(1, 1)).toBe(17);
  });
});

test("a shape is written in NumPy's words", () => {
  expect([[], [5], [4, 3]].map(showShape)).toEqual(["()", "(5,)", "(4, 3)"]);
});

describe("a value in short", () => {
  test.each<[unknown, string]>([
    [undefined, "undefined"],
    [null, "null"],
    [true, "true"],
    [0.1 + 0.2, "0.3"],
    ["a\nb", '"a b"'],
    [[1, [2, 3]], "[1, [2, 3]]"],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], "[1, 2, 3, 4, 5, 6, 7, 8, …]"],
    [[[[[[1]]]]], "[[[[[…]]]]]"],
    [receive({ dw: 1, db: 2 }), "{ dw, db }"],
    [{ dw: 1 }, "{ dw }"],
    [fromData([0.5], []), "0.5"],
    [ones([2, 3]), "array of shape (2, 3)"],
    [new UnsupportedValue("a Map"), "a Map"],
  ])("%j", (value, shown) => expect(showShort(value as Value)).toBe(shown));

  test("never has more than 60 characters, nor any that move the cursor", () => {
    const wide = Array.from({ length: 8 }, () => Array(8).fill("\u001B[2J wide"));
    const keys = receive({ [`\u001B[2J${"k".repeat(500)}`]: 1 });
    for (const value of ["x".repeat(5000), wide, keys]) {
      const shown = showShort(value as Value);
      expect(shown.length).toBeLessThanOrEqual(60);
      expect(shown).not.toContain("\u001B");
    }
  });
});

describe("a value by name", () => {
  test("is one line that could be typed, where it fits", () => {
    expect(showValue("n", 3)).toEqual(["n = 3"]);
    expect(showValue("b", fromData([0.25], []))).toEqual(["b = 0.25  shape ()"]);
    expect(showValue("x", array([[1, 2]]))).toEqual(["x = [[1, 2]]  shape (1, 2)"]);
    expect(showValue("none", zeros([0, 3]))).toEqual(["none = []  shape (0, 3)"]);
  });

  test("is rows under each other, where it does not", () => {
    const lines = showValue("X", fromData(Array(24).fill(0.0625), [3, 8]));
    const row = "[0.0625, 0.0625, 0.0625, 0.0625, 0.0625, 0.0625, …]";
    expect(lines).toEqual([`X = [${row}  shape (3, 8)`, `     ${row}`, `     ${row}]`]);
  });

  test("says how many more rows there are", () => {
    const lines = showValue("X", zeros([100, 2]));
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toBe("     … 94 more rows");
  });

  test("is the first cells for other ranks", () => {
    expect(showValue("images", ones([10, 4, 4, 3]))).toEqual([
      "images = array of shape (10, 4, 4, 3): 1, 1, 1, 1, 1, 1, 1, 1, …",
    ]);
  });

  test("is never wider than 76 columns", () => {
    const wide = (shape: number[]): NDArray => {
      const size = shape.reduce((product, n) => product * n, 1);
      return fromData(Array(size).fill(-1.23456e-300), shape);
    };
    const values = [wide([20]), wide([3, 9]), wide([9, 70]), wide([2, 5, 5]), wide([1, 1])];
    const lines = values.flatMap((value) => showValue("learning_rate", value));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(lines.every((line) => line.includes("-1.23") || line.includes("more rows"))).toBe(true);
  });
});
