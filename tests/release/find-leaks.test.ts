import { expect, test } from "@jest/globals";
import path from "node:path";
import { hiddenSeed } from "../../course/catalog/node/hidden-seed";
import { constantsIn } from "../../course/release/secrets/constants";
import { findLeaks } from "../../course/release/secrets/find-leaks";
import { secretsIn } from "../../course/release/secrets/secrets";

const ROOT = path.resolve(__dirname, "../..");
const secrets = secretsIn(ROOT, require);

const FILES = [
  "exercises/u/f.ts",
  "graders/u/inputs.ts",
  "graders/u/f/fingerprints.json",
  "docs/page.md",
];
const found = (file: string, text: string) =>
  findLeaks(new Map([[file, text]]), secrets).map(({ kind, line }) => `${kind}, line ${line}`);

test.each([
  ["a hidden title", "README.md", "Then: all-negative arrays become all zeros."],
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

test("each of them is found in a learner's file, in data and in a page", () => {
  expect([...new Set(secrets.map(({ kind }) => kind))].toSorted()).toEqual([
    "a hidden hint",
    "a hidden title",
    "a line of a solution",
    "a line of an instructor's file",
    "a seed",
  ]);
  for (const { kind, text } of secrets) {
    for (const file of FILES) {
      const written = file.endsWith(".json") ? JSON.stringify(text) : text;
      const leaks = found(file, `first line\nbefore ${written} after\n`);
      expect({ file, text, leaks }).toEqual({
        file,
        text,
        leaks: expect.arrayContaining([`${kind}, line 2`]),
      });
    }
  }
});

test.each(["solutions/01-numpy-basics/relu.ts", "graders/u/f/hidden.ts", ".course-secret"])(
  "%s itself is a leak",
  (file) => {
    expect(found(file, "")).toEqual(["an instructor's file, line 1"]);
  },
);

test("the constants of a file are its numbers of five digits and more that are not round", () => {
  const text = "f(12345, 0.73105, -2.7182818, 1_234_567, 6.02214e23, 12000, 0.00123, x12345, 100)";
  expect(constantsIn(text)).toEqual(["12345", "0.73105", "2.7182818", "1_234_567", "6.02214e23"]);
});

test("a number is found if it stands alone", () => {
  const secret = { kind: "a hidden constant", from: "hidden.ts", text: "0.73105" };
  const leaks = (text: string) =>
    findLeaks(new Map([["a.md", text]]), [secret, { ...secret, text: "6.02e+23" }]).length;
  expect(leaks("it is 0.73105, roughly")).toBe(1);
  expect(leaks("it is 0.7310585")).toBe(0);
  expect(leaks("6.02e+23 of them")).toBe(1);
});

test("what engine and answers share by chance is none", () => {
  expect(found("course/np/broadcast.ts", "  return shape;\n")).toEqual([]);
});
