import { expect, test } from "@jest/globals";
import { readUnit } from "../../course/catalog/node/read-units";
import { PAGES, ROOT, UNITS } from "./pages";
import { run, snippetsOf } from "./snippet";

const shipped = UNITS.filter(({ unit }) => readUnit(ROOT, unit).standard === "complete");

test.each(shipped)("the README of $unit has worked lines", ({ page }) => {
  expect(snippetsOf(page).length).toBeGreaterThan(5);
});

test.each(PAGES.flatMap(snippetsOf))("$place prints what it says", ({ code, output }) => {
  expect(run(code)).toBe(output);
});

test("a snippet that throws prints the error, and keeps what came before", () => {
  expect(run("console.log(np.ones([2]).shape);\nnp.dot(np.ones([2]), np.ones([3]));")).toBe(
    "[ 2 ]\nError: np.dot: shapes (2,) and (3,) not aligned: 2 (dim 0) != 3 (dim 0)",
  );
});
