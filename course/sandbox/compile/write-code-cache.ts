/**
 * A program of the grader's own, outside any wall: `write-code-cache FILE ROOT NAME SOURCE…` loads
 * the compiler, lets it compile some sources, so that V8 has read what that needs, and saves what V8
 * made of it. It must run with the options of a child, or V8 there refuses the result.
 */
import "../child/optimize-later";
import { readFileSync } from "node:fs";
import { writeInside } from "../../base/write-inside.js";
import { compileSources } from "../../answers/compile/compile-sources.js";
import { loadCompiler } from "./load-compiler";

const [file, root, name, ...sources] = process.argv.slice(1);
const { ts, script } = loadCompiler(file);
compileSources(ts, Object.fromEntries(sources.map((file) => [file, readFileSync(file, "utf8")])));
writeInside(root, name, script.createCachedData(), 0o600);
