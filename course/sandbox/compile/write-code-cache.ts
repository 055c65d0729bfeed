/**
 * A program of the grader's own, outside any wall: `write-code-cache FILE TARGET SOURCE…` loads the
 * compiler, lets it compile some sources, so that V8 has read what that takes, and writes down what
 * V8 made of it. It must run with the options of a child, or V8 there refuses what it wrote.
 */
import "../child/optimize-later";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { compileSources } from "./compile-sources";
import { loadCompiler } from "./load-compiler";

const [file, target, ...sources] = process.argv.slice(1);
const { ts, script } = loadCompiler(file);
compileSources(ts, Object.fromEntries(sources.map((file) => [file, readFileSync(file, "utf8")])));
writeFileSync(`${target}.${process.pid}`, script.createCachedData(), { mode: 0o600 });
renameSync(`${target}.${process.pid}`, target);
