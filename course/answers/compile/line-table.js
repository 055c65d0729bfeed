// @ts-check
/**
 * Where each piece of compiled code comes from: for each line of the code (counted from 1, so the
 * first entry is empty) pairs of a column and a line of the source. A source of several lines may
 * become one line of code, so the line alone says too little.
 *
 * @typedef {number[][]} LineTable
 */

/**
 * The source's line for a place in the code, both counted from 1; undefined where unknown.
 *
 * @param {LineTable} table @param {number} line @param {number} column
 * @returns {number | undefined}
 */
function sourceLine(table, line, column) {
  const pairs = table[line] ?? [];
  /** @type {number | undefined} */
  let found;
  for (let i = 0; i + 1 < pairs.length && pairs[i] < column; i += 2) found = pairs[i + 1];
  return found ?? pairs[1];
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const GO_ON = 32;

/**
 * Reads the `mappings` of a source map: one group of segments per line, each segment a list of
 * differences, of which the first is the code's column and the third the source's line.
 *
 * @param {string} mappings @returns {LineTable}
 */
function lineTable(mappings) {
  /** @type {LineTable} */
  const table = [[]];
  let source = 1;
  for (const group of mappings.split(";")) {
    /** @type {number[]} */
    const pairs = [];
    let column = 0;
    for (const segment of group === "" ? [] : group.split(",")) {
      const [columns, , lines = 0] = differences(segment);
      column += columns;
      source += lines;
      // only where the line changes: most lines come from one line
      if (pairs.at(-1) !== source) pairs.push(column, source);
    }
    table.push(pairs);
  }
  return table;
}

/**
 * Base 64, six bits per character: one says that more follow, the lowest of a number is its sign.
 *
 * @param {string} segment @returns {number[]}
 */
function differences(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & (GO_ON - 1)) << shift;
    shift += 5;
    if (digit & GO_ON) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

module.exports = { sourceLine, lineTable };
