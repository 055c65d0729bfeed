// @ts-check
/* What is said of Python in a file of answers. A sentence follows the file and the line. */

/**
 * What follows the compiler's own message, by the line that it is about.
 *
 * @type {[line: RegExp, sentence: string][]}
 */
const HINTS = [
  [/^\s*(#(?!!)|.*\s#\s)/, "A comment begins with // in TypeScript."],
  [/"""|'''/, "A comment of several lines stands between /* and */ in TypeScript."],
  [
    /\[[^\]"'{}?]*:[^\]"'{}?]*\]/,
    'x[:, 0:5] is np.slice(x, ":", [0, 5]) here, and x[:, None] is x.reshape(-1, 1).',
  ],
  [/\blambda\b/, "lambda x: x + 1 is (x) => x + 1 in TypeScript."],
  [
    /^\s*(if|elif|else|for|while|def)\b.*:\s*$/,
    "Blocks have braces in TypeScript: if (x > 0) { … } else { … }, and for (let i = 0; i < n; i++) { … }.",
  ],
  [/\s@\s/, "A @ B is np.dot(A, B) here."],
  [/\s(and|or)\s|\bnot\s/, "and, or and not are &&, || and ! in TypeScript."],
  [/\bfor\s+\w+\s+in\b/, "A list made by a loop is list.map((one) => …) in TypeScript."],
];

/** @param {string} line @returns {string} "" where the line is not Python */
const hintFor = (line) => HINTS.find(([pattern]) => pattern.test(line))?.[1] ?? "";

const isPython =
  "is Python, but answers are written in TypeScript: docs/np-and-numpy.md shows both side by side.";

/** @param {string} tuple "(d, 1)" @param {string} inside "d, 1" */
const tuple = (tuple, inside) =>
  `writes the tuple ${tuple}, of which TypeScript keeps only the last part: write the list [${inside}].`;

/** @param {string} values "w, b" @param {boolean} areNames */
const returnsLast = (values, areNames) =>
  `returns ${values}, of which TypeScript keeps only the last: return one object, ${areNames ? `{ ${values} }` : "such as { w, b }"}.`;

/** @param {string} names "w, b" */
const unpacks = (names) =>
  `does not unpack anything in TypeScript: take fields by their names, const { ${names} } = …`;

/** @param {string} array "P" @param {string[]} indices "0", "i" */
const indexes = (array, indices) =>
  `says ${array}[${indices.join(", ")}], which TypeScript reads as ${array}[${indices.at(-1)}]: write ${array}.get(${indices.join(", ")}).`;

/** @param {string} whole "P[0, i]" */
const assigns = (whole) =>
  `assigns to ${whole}, but arrays never change: collect the numbers in a list of rows, then make the array with np.array(rows).`;

module.exports = { hintFor, isPython, tuple, returnsLast, unpacks, indexes, assigns };
