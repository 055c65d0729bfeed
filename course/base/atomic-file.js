// @ts-check
/**
 * Files that are written completely or not at all. A reader sees the old text or the new one, never
 * half of it, even if two processes write at the same time or one is killed.
 *
 * JavaScript, because the caches of compiled code are read before any TypeScript can be.
 */
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");

/**
 * Writes a file in one step; makes its folder if there is none.
 *
 * @param {string} file
 * @param {string | Uint8Array} content
 * @param {number} [mode] the file's rights, such as 0o600
 * @throws {NodeJS.ErrnoException} where it cannot be written; the old file is then as it was, and no
 *   draft is left behind
 */
function writeAtomically(file, content, mode = 0o666) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content, { mode });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

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
    return decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

/**
 * Writes a cache file that only this user may read. In a container the course may be on a read-only
 * disk, and then everything is made again each time.
 *
 * @param {string} file
 * @param {string | Uint8Array} content
 * @returns {boolean} whether it was written
 */
function writeCache(file, content) {
  try {
    writeAtomically(file, content, 0o600);
    return true;
  } catch {
    return false;
  }
}

/** @param {unknown} value @returns the text of a JSON file, for people too */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

module.exports = { writeAtomically, readCache, writeCache, json };
