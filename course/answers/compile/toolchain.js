// @ts-check
/**
 * What turns answers into code, from outside of any realm: the compiler, and #np in one piece.
 */
const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { readCache, writeCache } = require("../../base/cache-file.js");
const { bundle } = require("./bundle.js");
const { compileCached } = require("./compile-cached.js");

/**
 * @typedef {object} Toolchain
 * @property {(file: string, text: string) => import("./compiled").Compiled} compile
 * @property {() => string} np The code of #np, as an expression.
 */

/** @type {Map<string, Toolchain>} */
const made = new Map();

/** @param {string} root the repository's folder @returns {Toolchain} one per repository */
function toolchain(root) {
  const known = made.get(root);
  if (known) return known;
  /** @type {Map<string, { text: string, compiled: import("./compiled").Compiled }>} */
  const compiled = new Map();
  /** @type {string | undefined} */
  let np;
  const fresh = {
    /** @param {string} file @param {string} text */
    compile(file, text) {
      const before = compiled.get(file);
      if (before?.text === text) return before.compiled;
      const now = compileCached(root, file, text);
      compiled.set(file, { text, compiled: now });
      return now;
    },
    np: () => (np ??= npCode(root)),
  };
  made.set(root, fresh);
  return fresh;
}

/** Bundled, or from .course where nothing has changed since. @param {string} root */
function npCode(root) {
  const folder = join(root, "course", "np");
  const hash = createHash("sha256").update(readFileSync(join(__dirname, "bundle.js")));
  for (const name of readdirSync(folder).toSorted()) {
    hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  }
  const name = `.course/np-${hash.digest("hex").slice(0, 16)}.js`;
  const cached = readCache(join(root, name), String);
  if (cached !== undefined) return cached;
  const { code } = bundle(require("typescript"), root, "course/np/for-answers.ts");
  writeCache(root, name, code);
  return code;
}

module.exports = { toolchain };
