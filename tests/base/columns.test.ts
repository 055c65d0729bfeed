import { expect, test } from "@jest/globals";
import { columnsOf } from "../../course/base/columns";
import { WIDTH, wrapLines } from "../../course/base/wrap";

test.each([
  ["plain", 5],
  ["a … b", 5],
  ["é", 1],
  ["e\u0301", 1],
  ["猫", 2],
  ["🐈 cat", 6],
  ["", 0],
])("%j takes %d columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test("wide signs are counted where a line is broken", () => {
  for (const line of wrapLines("猫猫猫 ".repeat(30)).split("\n")) {
    expect(columnsOf(line)).toBeLessThanOrEqual(WIDTH);
  }
});
