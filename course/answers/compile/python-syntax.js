// @ts-check
const texts = require("./python-texts.js");

/** @typedef {import("./compiled").SyntaxFault} SyntaxFault */

/** No line of TypeScript looks like this. */
const PYTHON =
  /^[ \t]*(?:def \w{1,100}\(.{0,500}\).{0,100}:|import numpy\b|from \w{1,100} import ).*$/m;

/**
 * A fault of a file that does not parse, with a sentence more where that is Python.
 *
 * @param {string} text @param {SyntaxFault} fault @returns {SyntaxFault}
 */
function explained(text, fault) {
  const python = PYTHON.exec(text);
  if (python) {
    const line = text.slice(0, python.index).split("\n").length;
    return { line, what: texts.isPython, isWhole: true };
  }
  const hint = texts.hintFor(text.split("\n")[fault.line - 1] ?? "");
  return hint === "" ? fault : { ...fault, what: `${fault.what} ${hint}` };
}

module.exports = { explained };
