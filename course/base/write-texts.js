// @ts-check
/* Why a place is not written to. Plain JavaScript, like the writer. */

/** @param {string} name @param {string} folder */
const leadsOut = (name, folder) =>
  `"${name}" is not the name of a file inside ${folder}, so nothing was written or deleted there.`;

/** @param {string} place */
const isLink = (place) =>
  `${place} is a link, and links are never followed when files are written or deleted. Replace the link by the file or folder itself, then run the command again.`;

/** @param {string} place */
const isNoFolder = (place) =>
  `${place} is a file, and a folder is needed there. Move the file away, then run the command again.`;

/** @param {string} place @param {string} code the system's word for it */
const cannotWrite = (place, code) => {
  const whys = /** @type {Record<string, string>} */ ({
    EACCES: "you may not write there",
    EPERM: "you may not write there",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    EISDIR: "a folder has its name",
    ENOTEMPTY: "a folder has its name",
    ENOTDIR: "a file stands where a folder is needed",
    ENAMETOOLONG: "the name is too long",
  });
  const why = whys[code] ?? "the system refused";
  return `${place} could not be written, because ${why} (${code}). What was there before is unchanged.`;
};

module.exports = { leadsOut, isLink, isNoFolder, cannotWrite };
