import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { exportedFrom, fileExporting, lineOf } from "../../course/catalog/node/find-exports";
import { temporaryFolder } from "../temporary-folder";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** Does a file of this text export `sigmoid`? */
const exportsSigmoid = (text: string) =>
  exportedFrom(write("a.ts", text), ["sigmoid"]).length === 1;

describe("an export is found", () => {
  test.each([
    "export function sigmoid(x: number) {}",
    "export function sigmoid<T>(x: T) {}",
    "export async function sigmoid() {}",
    "export function* sigmoid() {}",
    "export function *sigmoid() {}",
    "export const sigmoid = (x: number) => x;",
    "export const sigmoid: F = f;",
    "export let sigmoid = f;",
    "function sigmoid() {}\nexport { sigmoid };",
    "export {\n  other,\n  sigmoid,\n};",
    "export { mine as sigmoid };",
    'export { sigmoid } from "./other";',
    "const a = 1;\r\nexport function sigmoid() {}\r\n",
    "  export function sigmoid() {}",
    "\uFEFFexport function sigmoid() {}",
    "/* old */ export const other = 1;\nexport function sigmoid( {",
    "/*\nexport function sigmoid() {}\n*/\nexport function sigmoid() {}",
  ])("%j", (text) => expect(exportsSigmoid(text)).toBe(true));
});

describe("no export is found", () => {
  test.each([
    "function sigmoid() {}",
    "export function sigmoid_derivative() {}",
    "export function np_sigmoid() {}",
    "export const sigmoid2 = 1;",
    "// export function sigmoid() {}",
    "/**\n * export function sigmoid() {}\n */",
    "/*\nexport function sigmoid() {}\n*/",
    'const text = "export function sigmoid() {}";',
    "export { sigmoid as mine };",
    "export { np_sigmoid, sigmoid_derivative };",
    "export default function sigmoid() {}",
    'import { sigmoid } from "./sigmoid";',
    "",
  ])("%j", (text) => expect(exportsSigmoid(text)).toBe(false));

  test("in a file that is not there", () => {
    expect(exportedFrom(join(folder, "none.ts"), ["sigmoid"])).toEqual([]);
  });
});

describe("the file that exports a function", () => {
  test("is found by its text, even if it does not parse", () => {
    write("a.ts", 'import { relu } from "./b";\nexport function other() {}');
    const file = write("b.ts", "export function relu( {");
    expect(fileExporting(folder, "relu")).toBe(file);
  });

  test("is of several the one named after the function", () => {
    const text = "export function relu() {}\n";
    for (const name of ["a_relu.ts", "relu.ts", "z_relu.ts"]) write(name, text);
    expect(fileExporting(folder, "relu")).toBe(join(folder, "relu.ts"));
    rmSync(join(folder, "relu.ts"));
    expect(fileExporting(folder, "relu")).toBe(join(folder, "a_relu.ts"));
  });

  test("is a .ts file, no declaration and no backup", () => {
    for (const name of ["a.d.ts", "b.ts.bak", "c.js"]) write(name, "export const relu = 1;");
    expect(fileExporting(folder, "relu")).toBeUndefined();
  });

  test("is missing in a folder that is not there", () => {
    expect(fileExporting(join(folder, "none"), "relu")).toBeUndefined();
  });
});

describe("the line of a function", () => {
  test.each([
    ["line 3", "\n\nexport function relu() {}", 3],
    ["with Windows line ends", "a\r\n\r\nexport const relu = 1;\r\n", 3],
    ["of a function exported below", "\nfunction relu() {}\nexport { relu };", 2],
    ["not in old code", "/*\nexport function relu() {}\n*/\n\nexport function relu() {}", 5],
    ["not of a longer name", "export function relu6() {}\nexport function relu() {}", 2],
    ["1 where it is not found", "\n\n", 1],
  ])("is %s", (_, text, line) => expect(lineOf(write("a.ts", text), "relu")).toBe(line));
});

describe("a text made to be searched forever is searched in no time", () => {
  const much = (piece: string) => piece.repeat(262_144 / piece.length);
  test.each([
    ["blank lines", much("\n")],
    ["comments that are never closed", much("/*\n")],
    ["lists that are never closed", much("export{\n")],
    ["a function that never gets its name", `export function${much(" ")}`],
    ["blanks behind export", `export${much(" \n")}`],
    ["indented lines", much("\t\t\t\t\t\t\t\n")],
  ])(
    "%s",
    (_, text) => {
      // with what is quadratic here one look takes minutes
      expect(exportsSigmoid(`// sigmoid\n${text}`)).toBe(false);
    },
    2_000,
  );
});
