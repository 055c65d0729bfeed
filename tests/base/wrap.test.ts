import { expect, test } from "@jest/globals";
import { cut, WIDTH, wrap } from "../../course/base/wrap";

test("a sentence is broken at words, and keeps all of them", () => {
  const sentence = Array.from({ length: 50 }, (_, i) => `word${i}`).join(" ");
  const lines = wrap(sentence, "- ", "  ");
  expect(lines[0]).toMatch(/^- word0 /);
  expect(lines[1]).toMatch(/^ {2}word/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(WIDTH);
  expect(lines.map((line) => line.slice(2)).join(" ")).toBe(sentence);
});

test("a short sentence stays as it is, an empty one is one line", () => {
  expect(wrap("a b", "  ")).toEqual(["  a b"]);
  expect(wrap("", "")).toEqual([""]);
});

test("a command and a piece of code are never broken", () => {
  const filler = "x".repeat(75);
  for (const piece of [
    "npm run reset normalizeRows",
    "npm test -- --all",
    "npm run remove -- 01-numpy-basics/relu --yes",
    "npm run verify:all",
    "`export function f()`",
  ]) {
    expect(wrap(`${filler} ${piece}.`, "")).toEqual([filler, `${piece}.`]);
  }
});

test("a path wider than the screen gets its own line, unbroken", () => {
  const path = "p".repeat(100);
  expect(wrap(`at ${path} now`, "")).toEqual(["at", path, "now"]);
});

test("a cut text says so", () => {
  expect(cut("abcdef", 6)).toBe("abcdef");
  expect(cut("abcdefgh", 5)).toBe("abcd…");
});

test("a text is cut between words, never within a number", () => {
  expect(cut("abc def", 5)).toBe("abc…");
  expect(cut("abc def", 6)).toBe("abc…");
  expect(cut("abc def ghi", 8)).toBe("abc def…");
  expect(cut("σ(0) is ½, σ(1) is 0.731…, σ(−2) is 0.119…", 28)).toBe("σ(0) is ½, σ(1) is 0.731…");
});
