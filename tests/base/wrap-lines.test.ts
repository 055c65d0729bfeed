import { expect, test } from "@jest/globals";
import { wrapLines } from "../../course/base/wrap";

test("what fits stays as it is, with its indents", () => {
  const text = `one\n\n  two  three\n${"x".repeat(80)}`;
  expect(wrapLines(text)).toBe(text);
});

test("breaks between words, and keeps all of them", () => {
  const text = "A sentence of several words. ".repeat(9).trim();
  const lines = wrapLines(text).split("\n");
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines.join(" ")).toBe(text);
});

test("an indented line goes on below itself", () => {
  const [first, second] = wrapLines(`  ${"word ".repeat(30).trim()}`).split("\n");
  expect(first).toMatch(/^ {2}word/);
  expect(second).toMatch(/^ {2}word/);
});

test("a path without spaces stays in one piece", () => {
  const path = `/${"folder/".repeat(20)}a.png`;
  expect(wrapLines(`There is no file ${path}.`)).toBe(`There is no file\n${path}.`);
});
