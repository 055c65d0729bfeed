import * as np from "#np";
import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPLACED, REPLACED_METHODS } from "../../course/np/replacements";

const page = readFileSync(join(__dirname, "../../docs/np-and-numpy.md"), "utf8");
const examples = [...page.matchAll(/^(np\..*) \/\/ (.*)$/gm)].map(([, code, result]) => ({
  code,
  result,
}));

test("the page has examples", () => expect(examples.length).toBeGreaterThan(10));

test.each(examples)("$code", ({ code, result }) => {
  // The page is ours, and an example is one expression.
  const value: unknown = new Function("np", `return ${code}`)(np);
  expect(value instanceof np.NDArray ? value.toArray() : value).toEqual(JSON.parse(result));
});

test("the page names every function", () => {
  const names = [
    ...Object.keys(np).filter((name) => name !== "random" && name !== "linalg"),
    ...Object.keys(np.random).map((name) => `random.${name}`),
    ...Object.keys(np.linalg).map((name) => `linalg.${name}`),
  ];
  const missing = names.filter((name) => !new RegExp(`\`(np\\.)?${name}[\`(]`).test(page));
  expect(missing).toEqual([]);
});

const rows = [...Object.values(REPLACED), ...Object.values(REPLACED_METHODS)];

test.each(rows)("the page says what to write for $numpy", ({ numpy, here }) => {
  expect(page).toContain(`| \`${numpy}\` | \`${here}\` |`);
});
