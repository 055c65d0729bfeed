import { expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import * as np from "#np";
import { readUnits } from "../../course/catalog/node/read-units";
import { expectClose } from "./expect-close";
import { SOLUTIONS, solutionsOf } from "./solutions-of";

/** Every docstring's `@example code // result`, so that no example in a stub is wrong. */
const docstrings = readdirSync(SOLUTIONS).flatMap((unit) =>
  readdirSync(path.join(SOLUTIONS, unit)).flatMap((file) => {
    const text = readFileSync(path.join(SOLUTIONS, unit, file), "utf8");
    const declarations = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export function (\w+)/g;
    return [...text.matchAll(declarations)].map(([, docstring, name]) => ({
      unit,
      name,
      example:
        docstring
          .replaceAll(/^ \* ?/gm, "")
          .split("@example")[1]
          ?.split("\n@")[0] ?? "",
    }));
  }),
);

test("every function of every unit has a docstring", () => {
  const functions = readUnits(path.dirname(SOLUTIONS)).flatMap((unit) => unit.functions);
  expect(docstrings.map(({ name }) => name).toSorted()).toEqual(
    functions.map(({ name }) => name).toSorted(),
  );
});

/** An instructor's own exercise may do without an example. */
const withExample = docstrings.filter(({ example }) => example !== "");

test("most functions have an example", () => {
  expect(withExample.length).toBeGreaterThan(docstrings.length / 2);
});

test.each(withExample)("the example of $unit/$name is true", async ({ unit, name, example }) => {
  expect(example).toContain(`${name}(`);
  const [code, result] = example.split("//");
  const found: unknown = runInNewContext(code, { np, ...(await solutionsOf(unit)) });
  const expected: unknown = runInNewContext(`(${result})`);
  expectClose(found, expected, 1e-8);
});
