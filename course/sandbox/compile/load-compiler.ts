import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Script } from "node:vm";
import type typescript from "typescript";

/** Names in the sandbox's folder: the compiler, and what V8 made of it before. */
export const COMPILER = { code: "typescript.js", cached: "typescript.v8" };

/** The compiler, and the script that it came from. */
export interface LoadedCompiler {
  ts: typeof typescript;
  script: Script;
}

/**
 * Loads the compiler from its one file.
 *
 * @param cached what V8 made of the file before (see write-code-cache.ts): saves a quarter of a
 *   second. V8 ignores it if another Node made it, or one with other options
 */
export function loadCompiler(file: string, cached?: Buffer): LoadedCompiler {
  const text = readFileSync(file, "utf8");
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
  const script = new Script(wrapped, { filename: file, cachedData: cached });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run(module.exports, require, module, file, dirname(file));
  return { ts: module.exports as typeof typescript, script };
}
