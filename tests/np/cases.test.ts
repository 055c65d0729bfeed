import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CaseFile, compareCases } from "../../course/audit/numpy/compare-cases";

const file = JSON.parse(readFileSync(join(__dirname, "cases.json"), "utf8")) as CaseFile;

test("the file holds enough cases, of every operation", () => {
  const operations = new Set(file.cases.map((one) => one.op));
  expect(file.cases.length).toBeGreaterThanOrEqual(1500);
  expect(operations.size).toBeGreaterThanOrEqual(46);
});

test("#np answers as NumPy did", () => {
  expect(compareCases(file.cases)).toEqual([]);
});
