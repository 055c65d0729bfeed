import { expect, test } from "@jest/globals";
import path from "node:path";
import { hiddenSeed } from "../../course/catalog/hidden-seed";
import { findLeaks } from "../../course/release/secrets/find-leaks";
import { secretsIn } from "../../course/release/secrets/secrets";

const ROOT = path.resolve(__dirname, "../..");
const secrets = secretsIn(ROOT, require);
const found = (file: string, text: string) =>
  findLeaks(new Map([[file, text]]), secrets).map(({ kind, line }) => `${kind}, line ${line}`);

test.each([
  ["a hidden title", "README.md", "Then: negative numbers only: zeros only."],
  ["a hidden hint", "README.md", "What is left of a negative number: nothing, or a little?"],
  ["a line of a solution", "README.md", "write return np.maximum(0, x); there"],
  [
    "a line of a solution",
    "course/np/new.ts",
    "const x_sum = np.sum(x_exp, { axis: 1, keepdims: true });",
  ],
  ["a line of an instructor's file", "a.ts", "answer: (x) => np.maximum(np.multiply(0.01, x), x),"],
  ["a seed", "course/x.json", hiddenSeed(ROOT).seed],
])("%s is found in %s", (kind, file, text) => {
  expect(found(file, `first line\n${text}\n`)).toContain(`${kind}, line 2`);
});

test.each(["solutions/01-numpy-basics/relu.ts", "graders/u/f/hidden.ts", ".course-secret"])(
  "%s itself is a leak",
  (file) => {
    expect(found(file, "")).toEqual(["an instructor's file, line 1"]);
  },
);

test("a number is found where it stands alone", () => {
  const secret = { kind: "a hidden constant", from: "hidden.ts", text: "0.73105" };
  const leaks = (text: string) => findLeaks(new Map([["a.md", text]]), [secret]).length;
  expect(leaks("it is 0.73105, roughly")).toBe(1);
  expect(leaks("it is 0.7310585")).toBe(0);
});

test("what engine and answers share by chance is none", () => {
  expect(found("course/np/broadcast.ts", "  return shape;\n")).toEqual([]);
});
