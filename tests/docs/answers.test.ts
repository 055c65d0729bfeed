import { expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PAGES, ROOT } from "./pages";

/** The expressions of all answers, each with the place where it stands. */
const answers = readdirSync(path.join(ROOT, "solutions")).flatMap((unit) =>
  readdirSync(path.join(ROOT, "solutions", unit)).flatMap((file) =>
    expressionsIn(readFileSync(path.join(ROOT, "solutions", unit, file), "utf8")).map(
      (expression) => ({ place: `${unit}/${file}`, expression }),
    ),
  ),
);

/** Lines between the marks, without blanks and without what only names or returns the value. */
function expressionsIn(solution: string): string[] {
  const regions = solution.matchAll(/\/\/ BEGIN ANSWER\r?\n([^]*?)\/\/ END ANSWER/g);
  return [...regions]
    .flatMap(([, region]) => region.split("\n"))
    .map((line) => line.trim().replace(/^(return|((const|let) )?[\w.{}, ]+ =) /, ""))
    .filter((line) => !line.startsWith("//"))
    .map(packed)
    .filter((line) => line.length >= 10 && /\(.*\w.*\)|[-+*/]\w/.test(line));
}

/** Without blanks and the semicolon at the end, so that no layout hides a line. */
function packed(code: string): string {
  return code.replaceAll(/\s/g, "").replace(/;$/, "");
}

test("the answers are found", () => {
  const found = answers.map(({ expression }) => expression);
  expect(found).toEqual(expect.arrayContaining(["np.maximum(0,x)", "b-learning_rate*grads.db"]));
  expect(found.length).toBeGreaterThan(40);
});

test.each(PAGES)("$file gives no answer away", ({ text }) => {
  const page = packed(text);
  expect(answers.filter(({ expression }) => page.includes(expression))).toEqual([]);
});
