import { expect, test } from "@jest/globals";
import { wrap } from "../../course/lab/terminal/wrap";

test("what fits stays as it is, with its indents", () => {
  const text = `one\n\n  two  three\n${"x".repeat(80)}`;
  expect(wrap(text)).toBe(text);
});

test("breaks between words, and keeps all of them", () => {
  const text = "A sentence of several words. ".repeat(9).trim();
  const lines = wrap(text).split("\n");
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines.join(" ")).toBe(text);
});

test("a path without blanks stays whole", () => {
  const path = `/${"folder/".repeat(20)}a.png`;
  expect(wrap(`There is no file ${path}.`)).toBe(`There is no file\n${path}.`);
});
