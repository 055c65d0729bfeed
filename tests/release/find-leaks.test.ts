import { describe, expect, test } from "@jest/globals";
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

describe("a secret that is written in another way", () => {
  const TITLE = "all-negative arrays become all zeros";
  const codes = [...TITLE].map((letter) => letter.charCodeAt(0));
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const hex = Buffer.from(TITLE).toString("hex");
  test.each([
    ["base64", base64(TITLE)],
    ["base64 of a longer text", base64(`It says: ${TITLE}!`)],
    ["base64 of a longer text, moved by one", base64(`It says so: ${TITLE}!`)],
    ["base64 for addresses", Buffer.from(`??>>${TITLE}`).toString("base64url")],
    ["hex digits", hex],
    ["hex digits in capitals", hex.toUpperCase()],
    ["hex digits with blanks", hex.replaceAll(/../g, "$& ")],
    ["a table of numbers", codes.join(", ")],
    ["a table of numbers in lines", codes.map((code) => `  ${code},`).join("\n")],
    ["a table of hex numbers", codes.map((code) => `0x${code.toString(16)}`).join(",")],
    ["escapes of JavaScript", codes.map((code) => `\\x${code.toString(16)}`).join("")],
    ["escapes of JSON", codes.map((code) => `\\u00${code.toString(16)}`).join("")],
    ["escapes of an address", codes.map((code) => `%${code.toString(16)}`).join("")],
    ["backwards", [...TITLE].toReversed().join("")],
  ])("as %s is found", (_, written) => {
    for (const file of [...FILES, "package-lock.json", "graders/u/unit.json"]) {
      expect(found(file, `{ "x": "${written}" }\n`)).toContain("a hidden title, line 1");
    }
  });

  test.each(["0x1e240", "123456/1", "1_23456", "123_456", "1.23456e5", "12345600%", "370368 / 3"])(
    "the number 123456 as %s is found",
    (written) => {
      const secret = { kind: "a hidden constant", from: "hidden.ts", text: "123456" };
      expect(findLeaks(new Map([["a.md", `it is ${written}, so`]]), [secret])).toHaveLength(1);
    },
  );

  test.each(["0.73105", ".73105", "7.3105e-1", "73105/100000", "14621 / 20000", "73.105%"])(
    "the number 0.73105 as %s is found",
    (written) => {
      const secret = { kind: "a hidden constant", from: "hidden.ts", text: "0.73105" };
      expect(findLeaks(new Map([["a.md", `it is ${written}, so`]]), [secret])).toHaveLength(1);
    },
  );
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
