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

module.exports = { leadsOut, isLink, isNoFolder };
