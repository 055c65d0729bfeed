// @ts-check
/**
 * Compiled answers, kept on disk: where no file has changed, the compiler is not even loaded, which
 * takes a third of a second.
 */
const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const { readCache, writeCache } = require("../../base/cache-file.js");
const { compileSources } = require("./compile-sources.js");

/** @typedef {import("./compiled").Compiled} Compiled */

/**
 * Compiles a file of answers, or takes what is kept of it. One file is kept per source, in .course.
 *
 * @param {string} root the repository's folder
 * @param {string} file its path
 * @param {string} text what it holds now
 * @returns {Compiled}
 */
function compileCached(root, file, text) {
  const key = hash(compilersKey(), text);
  const kept = `.course/compiled/${hash(relative(root, file))}.json`;
  const found = readCache(join(root, kept), (bytes) => JSON.parse(bytes.toString()));
  if (found?.key === key) return found.compiled;
  const compiled = compileSources(require("typescript"), { [file]: text })[file];
  writeCache(root, kept, JSON.stringify({ key, compiled }));
  return compiled;
}

/** @type {string | undefined} */
let known;

/** Changes with the compiler's version, and with our code around it. */
function compilersKey() {
  known ??= hash(
    require("typescript/package.json").version,
    ...readdirSync(__dirname)
      .filter((name) => name.endsWith(".js"))
      .toSorted()
      .map((name) => readFileSync(join(__dirname, name), "utf8")),
  );
  return known;
}

/** @param {string[]} texts */
const hash = (...texts) => createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 32);

module.exports = { compileCached };
