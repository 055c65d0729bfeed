// @ts-check
/**
 * The one writer: every command of the course writes and deletes through it, and
 * lint/one-writer.js sees to that.
 *
 * What is written lies inside a folder that somebody named, and is reached through folders: a link
 * on the way, or ".." in the name, could lead anywhere, and both may come from other people (a
 * cloned folder, an unpacked archive, a list that was edited). The folder itself may be a link,
 * because whoever named it meant the place that it leads to.
 *
 * JavaScript, because the caches of compiled code are written before any TypeScript can be read.
 */
const fs = require("node:fs");
const path = require("node:path");
const texts = require("./write-texts.js");

/** A place that must not be written to; the message is for people, as a Refusal's. */
class UnsafePlace extends Error {
  /** @override */
  name = "UnsafePlace";
  isForPeople = true;
}

/**
 * Where a name inside a folder leads.
 *
 * @param {string} folder
 * @param {string} name a path from the folder, with slashes
 * @param {{ mayBeLink?: boolean }} [rules] the last part may be a link: for what goes away itself
 * @returns {string} the path
 * @throws {UnsafePlace} where that is outside, or behind a link
 */
function placeInside(folder, name, { mayBeLink = false } = {}) {
  const parts = name.split(path.sep === "\\" ? /[\\/]/ : "/");
  const isName = (/** @type {string} */ part) => !["", ".", ".."].includes(part);
  const isRooted = path.isAbsolute(name) || /^[a-z]:/i.test(name);
  if (isRooted || name.includes("\0") || !parts.every(isName)) {
    throw new UnsafePlace(texts.leadsOut(name, folder));
  }
  let place = folder;
  parts.forEach((part, i) => {
    place = path.join(place, part);
    const isLast = i === parts.length - 1;
    const stats = fs.lstatSync(place, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() && !(isLast && mayBeLink)) {
      throw new UnsafePlace(texts.isLink(place));
    }
    if (stats && !isLast && !stats.isDirectory()) throw new UnsafePlace(texts.isNoFolder(place));
  });
  return place;
}

/**
 * Writes a file completely or not at all, and makes the folders that it needs. A reader sees the
 * old text or the new one, never half of it, even if two processes write at the same time or one is
 * killed. A hard link elsewhere keeps what it had.
 *
 * @param {string} folder
 * @param {string} name a path from the folder, with slashes
 * @param {string | Uint8Array} content
 * @param {number} [mode] the file's rights, such as 0o600
 * @returns {string} the file's path
 * @throws {UnsafePlace} where the place is outside, or behind a link, or where it cannot be written;
 *   the old file is then as it was, and no draft is left behind
 */
function writeInside(folder, name, content, mode = 0o666) {
  const file = placeInside(folder, name);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.rmSync(draft, { force: true });
    fs.writeFileSync(draft, content, { mode, flag: "wx" });
    fs.renameSync(draft, file);
    return file;
  } catch (error) {
    throw inWords(error, file);
  } finally {
    removeDraft(draft);
  }
}

/** @param {string} draft which is there only where something went wrong */
function removeDraft(draft) {
  try {
    fs.rmSync(draft, { force: true });
  } catch {
    // where there is no folder, there is no draft
  }
}

/**
 * What keeps a file from being written is a matter of the disk, not a bug of ours.
 *
 * @param {unknown} error @param {string} file
 */
function inWords(error, file) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  return code ? new UnsafePlace(texts.cannotWrite(file, code)) : error;
}

/**
 * Deletes a file, or a link as such; does nothing where there is none.
 *
 * @param {string} folder
 * @param {string} name
 */
function removeInside(folder, name) {
  fs.rmSync(placeInside(folder, name, { mayBeLink: true }), { force: true });
}

/**
 * Deletes a folder with all that is in it. Links in it go, what they lead to stays.
 *
 * @param {string} folder
 * @param {string} name
 */
function removeFolderInside(folder, name) {
  const place = placeInside(folder, name, { mayBeLink: true });
  fs.rmSync(place, { recursive: true, force: true });
}

/**
 * Deletes a folder if it is empty, and then those above it: folders go with their last file.
 *
 * @param {string} folder is never deleted itself
 * @param {string} name
 */
function removeEmptyInside(folder, name) {
  if (name === "." || name === "") return;
  const place = placeInside(folder, name);
  if (!fs.existsSync(place) || fs.readdirSync(place).length > 0) return;
  fs.rmdirSync(place);
  removeEmptyInside(folder, path.posix.dirname(name));
}

module.exports = {
  placeInside,
  writeInside,
  removeInside,
  removeFolderInside,
  removeEmptyInside,
};
