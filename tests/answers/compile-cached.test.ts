import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { compileCached } from "../../course/answers/compile/compile-cached.js";
import type { Compiled } from "../../course/answers/compile/compiled";
import { temporaryFolder } from "../temporary-folder";

const codeIn = (compiled: Compiled): string => ("code" in compiled ? compiled.code : compiled.what);

test("what is kept is used for the same text only, and one file is kept per source", () => {
  const root = temporaryFolder();
  const file = path.join(root, "a.ts");
  const compile = (text: string) => codeIn(compileCached(root, file, text));
  expect(compile("const one: number = 1;")).toContain("const one = 1;");

  const folder = path.join(root, ".course", "compiled");
  const [kept, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  const at = path.join(folder, kept);
  writeFileSync(at, readFileSync(at, "utf8").replace("one", "kept"));
  expect(compile("const one: number = 1;")).toContain("const kept = 1;");

  expect(compile("const two: number = 2;")).toContain("const two = 2;");
  expect(readdirSync(folder)).toEqual([kept]);
  writeFileSync(at, "{ broken");
  expect(compile("const two: number = 2;")).toContain("const two = 2;");
});

test("a fault of syntax is kept as well", () => {
  const root = temporaryFolder();
  const compile = () => compileCached(root, path.join(root, "a.ts"), "const a = (;");
  expect(compile()).toEqual({ line: 1, what: "Expression expected." });
  expect(compile()).toEqual(compile());
});
