import { beforeAll, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundle } from "../../course/sandbox/bundle/bundle";
import { keptCompiler } from "../../course/sandbox/compile/kept-compiler";
import { compilerFile } from "../../course/sandbox/launch/folder";
import { HEAP_FLAGS } from "../../course/sandbox/launch/node-flags";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
const SOURCES = "course/sandbox/compile";

let keeper: string;
let loader: string;
beforeAll(() => {
  keeper = bundle(ROOT, `${SOURCES}/keep-compiler.ts`).code;
  loader = bundle(ROOT, `${SOURCES}/load-compiler.ts`).code;
});

/** Loads the compiler as the compiling child does. @returns whether V8 refused what was kept */
function isRefused(kept: string): boolean {
  const script = `
    require("node:v8").setFlagsFromString("--interrupt-budget=1000000");
    const { loadCompiler } = ${loader.replace('"use strict";', "").replace(/;\s*$/, "")};
    const { ts, script } = loadCompiler(${JSON.stringify(compilerFile())}, require("node:fs").readFileSync(${JSON.stringify(kept)}));
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
  const kept = keptCompiler(root, compilerFile(), keeper);
  expect(kept).toBeDefined();
  expect(isRefused(kept as string)).toBe(false);
  writeFileSync(kept as string, "damaged");
  expect(keptCompiler(root, compilerFile(), keeper)).toBe(kept);
  expect(readFileSync(kept as string, "utf8")).toBe("damaged");
  expect(isRefused(kept as string)).toBe(true);
});

test("nothing is kept where nothing can be written", () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, "course/np"), { recursive: true });
  writeFileSync(path.join(root, ".course"), "a file where the folder should be");
  expect(keptCompiler(root, compilerFile(), keeper)).toBeUndefined();
  expect(existsSync(path.join(root, ".course"))).toBe(true);
});
