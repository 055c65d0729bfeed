import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { type CompiledCode, isCode } from "../../course/sandbox/compile/compiled";
import { sourceLine } from "../../course/sandbox/compile/line-table";
import { compileSource } from "../../course/sandbox/compile/compile-source";

const SOURCE = `import type { NDArray } from "#np";

interface Grads {
  dw: NDArray;
}

export function first(x: number): number {
  return x;
}
type Gone = { a: 1 };
export const second = (): void => {
  throw new Error("here");
};
export const cube = (
  x: number,
) => return_of(x);
`;

test("each line of the code knows its line of the source", () => {
  const compiled = compileSource(ts, "a.ts", SOURCE) as CompiledCode;
  const code = compiled.code.split("\n");
  const lineOf = (text: string) => {
    const at = code.findIndex((line) => line.includes(text));
    return sourceLine(compiled.lines, at + 1, code[at].indexOf(text) + 1);
  };
  expect(lineOf("function first")).toBe(7);
  expect(lineOf("return x")).toBe(8);
  expect(lineOf('Error("here")')).toBe(12);
  expect(code.findIndex((line) => line.includes("const cube"))).toBe(
    code.findIndex((line) => line.includes("return_of")),
  );
  expect([lineOf("const cube"), lineOf("return_of")]).toEqual([14, 16]);
  expect(compiled.code).not.toContain("sourceMappingURL");
});

test("a fault of syntax has its line and the compiler's words", () => {
  expect(compileSource(ts, "a.ts", "const a = 1;\nconst b = (a;\n")).toEqual({
    line: 2,
    what: "')' expected.",
  });
});

test("a type error is none of its business", () => {
  expect(isCode(compileSource(ts, "a.ts", 'const a: number = "text";'))).toBe(true);
});

describe("nested as deep as 256 KB allow", () => {
  test.each<[string, string]>([
    ["brackets", "["],
    ["parentheses", "("],
    ["blocks", "{"],
    ["not", "!"],
  ])("%s: a fault, no crash", (_, character) => {
    const compiled = compileSource(ts, "a.ts", `const a = ${character.repeat(250_000)}`);
    expect(isCode(compiled)).toBe(false);
  });
});
