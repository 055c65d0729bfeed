// @ts-check
/**
 * Lets Node read the grader's TypeScript: `node --require ./course/base/typescript.js …`.
 *
 * The compiler's output is kept in .course, so that starting needs no compiler. It replaces tsx,
 * which wraps each function created inside another; that took half of the grader's time.
 */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const { readCache, writeCache } = require("./cache-file.js");
const { start: startCache, keep: keepCache } = require("./compile-cache.js");
const nameLinesOfSources = require("./source-lines.js");

const ROOT = join(__dirname, "..", "..");
const { version } = require("typescript/package.json");
const KEPT = `.course/grader-code-${version}.json`;

/** @typedef {{ hash: string, code: string, map: string }} Compiled */
/** @typedef {Record<string, Compiled>} ByFile Paths from the root. */

const kept = read();
/** @type {ByFile} */
let fresh = {};

// what V8 makes of the code is kept too, like the packages': it saves a tenth of a start
startCache({ folder: ROOT, name: ".course/v8" }, (file) => kept[relative(ROOT, file)]?.hash);

nameLinesOfSources((file) => kept[relative(ROOT, file)]?.map);

require.extensions[".ts"] = (module, file) => {
  const text = readFileSync(file, "utf8");
  const name = relative(ROOT, file);
  const hash = createHash("sha256").update(text).digest("base64");
  if (kept[name]?.hash !== hash) {
    if (Object.keys(fresh).length === 0) setImmediate(keep);
    kept[name] = fresh[name] = { hash, ...compile(file, text) };
  }
  const { code } = kept[name];
  /** @type {NodeJS.Module & { _compile(code: string, file: string): void }} */ (module)._compile(
    code,
    file,
  );
};
process.on("exit", () => {
  keep();
  keepCache();
});

/** @param {string} file @param {string} text */
function compile(file, text) {
  /** @type {typeof import("typescript")} */
  const ts = require("typescript");
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    esModuleInterop: true,
    isolatedModules: true,
    sourceMap: true,
  };
  const { outputText, sourceMapText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions,
  });
  return { code: outputText, map: String(sourceMapText) };
}

/** @returns {ByFile} */
function read() {
  return readCache(join(ROOT, KEPT), (bytes) => JSON.parse(bytes.toString())) ?? {};
}

/** Beside what other processes of the grader have compiled meanwhile. */
function keep() {
  if (Object.keys(fresh).length === 0) return;
  writeCache(ROOT, KEPT, JSON.stringify({ ...read(), ...fresh }));
  fresh = {};
}
