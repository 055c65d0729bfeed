import { expect, test } from "@jest/globals";
import path from "node:path";
import { filled } from "../../course/tables/filled";
import { planTables } from "../../course/tables/plan-tables";
import { FORMATS } from "../../course/gradebook/formats/formats";
import { RUN_FILES } from "../../course/gradebook/run-files";

test("docs/ and the schema repeat the tables as they are; if not: npm run tables", () => {
  expect(planTables(path.resolve(__dirname, "../.."))).toEqual([]);
});

test("a block is found by its name, and another keeps its lines", () => {
  const page = "<!-- a: made -->\n\n1\n\n<!-- /a -->\n\n<!-- b: made -->\n\n2\n\n<!-- /b -->\n";
  expect(filled(page, "b", ["3", "4"])).toBe(page.replace("2", "3\n4"));
});

test("a page that has lost its block is an error, not a page without it", () => {
  expect(() => filled("<!-- a: made -->\n\n1\n", "a", [])).toThrow(/no block <!-- a -->/);
});

test("no two formats write the same file, nor one of a run's own", () => {
  const files = [
    ...RUN_FILES,
    ...Object.values(FORMATS).flatMap(({ per, file }) => (per === "run" ? [] : [file])),
  ];
  expect(new Set(files).size).toBe(files.length);
});
