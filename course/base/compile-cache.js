// @ts-check
/**
 * Keeps what V8 makes of the big packages' source text (TypeScript alone has 9 MB of it), which
 * saves the next Jest process a tenth of a second. Node 22 and later do this themselves; for Node
 * 20 it is done here. A cache that cannot be read or written is not an error.
 *
 * JavaScript, because it must work before any TypeScript can be read.
 */
const { createHash } = require("node:crypto");
const { statSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join, sep } = require("node:path");
const v8 = require("node:v8");
const { Script } = require("node:vm");
const { readCache, writeCache } = require("./cache-file.js");
const { placeInside } = require("./write-inside.js");

const PACKAGES = join(__dirname, "..", "..", "node_modules");
/** @typedef {{ folder: string, name: string }} Place a folder that is ours, and a path in it */

/** @type {Place} */
const OF_PACKAGES = { folder: PACKAGES, name: ".cache/course-launcher" };

/**
 * @typedef {(this: { exports: unknown }, exports: unknown, require: unknown, module: unknown,
 *   filename: string, folder: string) => unknown} Wrapped
 * @typedef {{ enableCompileCache?: (folder: string) => void, flushCompileCache?: () => void }} NodeOwn
 * @typedef {{ prototype: { _compile(this: NodeJS.Module, text: string, file: string): unknown } }} Compiling
 */

/** @type {() => void} */
let keep = () => undefined;

/**
 * To be called before the packages are required.
 *
 * @param {Place} [place] behind a link nothing is kept
 * @param {(file: string) => string | undefined} [stateOf] of sources of ours that are kept as well,
 *   what changes with their text; V8 itself compares no more than its length
 */
function start(place = OF_PACKAGES, stateOf = () => undefined) {
  const { enableCompileCache, flushCompileCache } = /** @type {NodeOwn} */ (Module);
  try {
    // Node writes there by itself
    const folder = placeInside(place.folder, place.name);
    if (enableCompileCache) enableCompileCache(folder);
  } catch {
    return;
  }
  keep = enableCompileCache ? (flushCompileCache ?? keep) : ownCache(place, stateOf);
}

module.exports = {
  start,
  /** Writes what is new: to be called after the work, because a Jest process is ended by force. */
  keep: () => keep(),
};

/** @param {Place} place @param {(file: string) => string | undefined} stateOf */
function ownCache({ folder, name: path }, stateOf) {
  const name = `${path}/${stateOfPackages()}.bin`;
  /** @type {Kept} */
  const kept =
    readCache(join(folder, name), (bytes) => new Map(v8.deserialize(bytes))) ?? new Map();
  /** @type {Map<string, { state?: string, script: Script }>} */
  const fresh = new Map();
  const compiling = /** @type {Compiling} */ (/** @type {unknown} */ (Module)).prototype;
  const compile = compiling._compile;

  compiling._compile = function (text, file) {
    const state = stateOf(file);
    const known = kept.get(file);
    const cachedData = known?.state === state ? known?.data : undefined;
    const isKept = cachedData || state !== undefined || isPlain(text, file);
    if (!isKept) return compile.call(this, text, file);
    const script = new Script(Module.wrap(text), { filename: file, cachedData });
    if (!cachedData || script.cachedDataRejected) fresh.set(file, { state, script });
    const wrapped = /** @type {Wrapped} */ (script.runInThisContext());
    return wrapped.call(
      this.exports,
      this.exports,
      requireOf(this, file),
      this,
      file,
      dirname(file),
    );
  };

  return () => {
    if (fresh.size === 0) return;
    for (const [file, { state, script }] of fresh) {
      kept.set(file, { state, data: script.createCachedData() });
    }
    fresh.clear();
    writeCache(folder, name, v8.serialize([...kept]));
  };
}

/**
 * What a CommonJS module gets as `require`.
 *
 * @param {NodeJS.Module} module @param {string} file
 */
function requireOf(module, file) {
  const own = (/** @type {string} */ id) => module.require(id);
  const resolve = (/** @type {string} */ id, /** @type {object} */ options) =>
    Module.createRequire(file).resolve(id, options);
  const { cache, extensions } = require;
  return Object.assign(own, { resolve, cache, extensions, main: process.mainModule });
}

/**
 * A module of a package that does not use `import(…)`: a Script has none. The compiler has the word
 * in comments only.
 *
 * @param {string} text @param {string} file
 */
const isPlain = (text, file) =>
  file.includes(`${sep}node_modules${sep}`) &&
  !text.startsWith("#!") &&
  (file.endsWith(`${sep}typescript.js`) || !/[^\w.$"'`]import\s*\(/.test(text));

/** @typedef {Map<string, { state?: string, data: Buffer }>} Kept */

/**
 * Another Node, other options, other packages: another cache. npm writes this file whenever it
 * installs.
 */
function stateOfPackages() {
  const { mtimeMs, size } =
    statSync(join(PACKAGES, ".package-lock.json"), { throwIfNoEntry: false }) ?? {};
  // V8 takes nothing that was made with other options; what else Node was given does not matter
  const options = process.execArgv.filter((word) => /^--(?!require|import)/.test(word));
  const state = JSON.stringify([process.version, process.arch, options, mtimeMs, size]);
  return createHash("sha256").update(state).digest("hex").slice(0, 16);
}
