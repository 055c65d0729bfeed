// @ts-check
/**
 * Files that only save time: where one cannot be read or written, everything is made again.
 *
 * JavaScript, because the caches of compiled code are read before any TypeScript can be.
 */
const { readFileSync, statSync } = require("node:fs");
const { writeInside } = require("./write-inside.js");

/**
 * What a cache file holds.
 *
 * @template T
 * @param {string} file
 * @param {(content: Buffer) => T} decode
 * @returns {T | undefined} undefined if there is none, or none that can be read: a cache that is
 *   broken, or another user's, costs nothing but time
 */
function readCache(file, decode) {
  try {
    // a pipe in its place would keep us waiting
    return statSync(file).isFile() ? decode(readFileSync(file)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a cache file that only this user may read. In a container the course may be on a read-only
 * disk, and then everything is made again each time.
 *
 * @param {string} folder
 * @param {string} name a path from the folder, with slashes
 * @param {string | Uint8Array} content
 * @returns {boolean} whether it was written
 */
function writeCache(folder, name, content) {
  try {
    writeInside(folder, name, content, 0o600);
    return true;
  } catch {
    return false;
  }
}

module.exports = { readCache, writeCache };
