import { beforeAll, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { bundle } from "../../course/answers/compile/bundle.js";
import { compilerCodeCache } from "../../course/sandbox/launch/compiler-code-cache";
import { compilerFile } from "../../course/sandbox/launch/folder";
import { HEAP_FLAGS } from "../../course/sandbox/launch/node-flags";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
const SOURCES = "course/sandbox/compile";

let writer: string;
let loader: string;
beforeAll(() => {
  writer = bundle(ts, ROOT, `${SOURCES}/write-code-cache.ts`).code;
  loader = bundle(ts, ROOT, `${SOURCES}/load-compiler.ts`).code;
});

/** Loads the compiler as the compiling child does. @returns whether V8 refused what was cached */
function isRefused(cached: string): boolean {
  const script = `
    require("node:v8").setFlagsFromString("--interrupt-budget=1000000");
    const { loadCompiler } = ${loader.replace('"use strict";', "").replace(/;\s*$/, "")};
    const { ts, script } = loadCompiler(${JSON.stringify(compilerFile())}, require("node:fs").readFileSync(${JSON.stringify(cached)}));
    ts.transpileModule("const x: number = 1;", {});
    console.log(script.cachedDataRejected);`;
  const printed = execFileSync(process.execPath, [...HEAP_FLAGS, "--eval", script], {
    encoding: "utf8",
  });
  return JSON.parse(printed) as boolean;
}

test("what V8 made of the compiler is made once, and fits the compiling child", () => {
  const root = temporaryFolder();
  cpSync(path.join(ROOT, "course/np"), path.join(root, "course/np"), { recursive: true });
  const cached = compilerCodeCache(root, compilerFile(), writer);
  expect(cached).toBeDefined();
  expect(isRefused(cached as string)).toBe(false);
  writeFileSync(cached as string, "damaged");
  expect(compilerCodeCache(root, compilerFile(), writer)).toBe(cached);
  expect(readFileSync(cached as string, "utf8")).toBe("damaged");
  expect(isRefused(cached as string)).toBe(true);
});

test("nothing is cached where nothing can be written", () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, "course/np"), { recursive: true });
  writeFileSync(path.join(root, ".course"), "a file where the folder should be");
  expect(compilerCodeCache(root, compilerFile(), writer)).toBeUndefined();
  expect(existsSync(path.join(root, ".course"))).toBe(true);
});
