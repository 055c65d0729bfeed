import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { type CompiledCode, isCode } from "../../course/answers/compile/compiled";
import { sourceLine } from "../../course/answers/compile/line-table.js";
import { compileSources } from "../../course/answers/compile/compile-sources.js";

const compileSource = (name: string, text: string) => compileSources(ts, { [name]: text })[name];

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
  const compiled = compileSource("a.ts", SOURCE) as CompiledCode;
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
  expect(compileSource("a.ts", "const a = 1;\nconst b = (a;\n")).toEqual({
    line: 2,
    what: "')' expected.",
  });
});

test("a type error is none of its business", () => {
  expect(isCode(compileSource("a.ts", 'const a: number = "text";'))).toBe(true);
});

describe("nested as deep as 256 KB allow", () => {
  test.each<[string, string]>([
    ["brackets", "["],
    ["parentheses", "("],
    ["blocks", "{"],
    ["not", "!"],
  ])("%s: a fault, no crash", (_, character) => {
    const compiled = compileSource("a.ts", `const a = ${character.repeat(250_000)}`);
    expect(isCode(compiled)).toBe(false);
  });
});

describe("together", () => {
  const GOOD = "export const a: number = 1;\n";
  const BAD = "export const b = (;\n";
  const DEEP = `const a = ${"[".repeat(250_000)}`;

  test.each<[string, Record<string, string>]>([
    ["good ones", { "a.ts": GOOD, "b.ts": SOURCE }],
    ["one with a fault of syntax", { "a.ts": GOOD, "b.ts": BAD, "c.ts": SOURCE }],
    ["one that is nested too deeply", { "a.ts": GOOD, "deep.ts": DEEP, "c.ts": SOURCE }],
    ["scripts that share a name", { "a.ts": "const x = 1;\n", "b.ts": "const x: string = '';\n" }],
    [
      "scripts that share a namespace",
      { "a.ts": "namespace N { export const x = 1; }\n", "b.ts": "namespace N { print(x); }\n" },
    ],
    ["one of declarations", { "a.d.ts": "export declare const a: number;\n", "b.ts": GOOD }],
    ["an import of another", { "a.ts": GOOD, "b.ts": 'import { a } from "./a";\nprint(a);\n' }],
    [
      "names that the other one does not export",
      {
        "a.ts": GOOD,
        "b.ts": 'import { A, zz } from "./a";\nexport { missing } from "./a";\nprint(A, zz);\n',
      },
    ],
    [
      "an enum with a value of another",
      {
        "a.ts": "export enum E { one = 1 }\n",
        "b.ts": 'import { E } from "./a";\nexport enum G { two = E.one }\n',
      },
    ],
    ["no exports of its own", { "a.ts": "exports.half = () => 0.5;\n", "b.ts": GOOD }],
    [
      "a constant enum of another",
      {
        "a.ts": "export const enum E { one = 1 }\n",
        "b.ts": 'import { E } from "./a";\nprint(E.one);\n',
      },
    ],
  ])("%s: each comes out as if compiled alone", (_, texts) => {
    const alone = Object.entries(texts).map(([name, text]) => [name, compileSource(name, text)]);
    expect(compileSources(ts, texts)).toEqual(Object.fromEntries(alone));
  });

  test.each(["01-numpy-basics", "02-logistic-regression"])(
    "the solutions of %s compile to the same as with transpileModule",
    (unit) => {
      const folder = path.join(__dirname, "..", "..", "solutions", unit);
      const texts = Object.fromEntries(
        readdirSync(folder)
          .filter((file) => file.endsWith(".ts"))
          .map((file) => [file, readFileSync(path.join(folder, file), "utf8")]),
      );
      const compiled = compileSources(ts, texts);
      for (const [name, text] of Object.entries(texts)) {
        const { outputText } = ts.transpileModule(text, {
          compilerOptions: {
            target: ts.ScriptTarget.ES2022,
            module: ts.ModuleKind.CommonJS,
            esModuleInterop: true,
            isolatedModules: true,
          },
        });
        expect((compiled[name] as CompiledCode).code).toBe(outputText);
      }
    },
  );
});
