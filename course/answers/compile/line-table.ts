/**
 * Where each piece of compiled code comes from: for each line of the code (counted from 1, so the
 * first entry is empty) pairs of a column and a line of the source. A source of several lines may
 * become one line of code, so the line alone says too little.
 */
export type LineTable = number[][];

/** The source's line for a place in the code, both counted from 1; undefined where unknown. */
export function sourceLine(table: LineTable, line: number, column: number): number | undefined {
  const pairs = table[line] ?? [];
  let found: number | undefined;
  for (let i = 0; i + 1 < pairs.length && pairs[i] < column; i += 2) found = pairs[i + 1];
  return found ?? pairs[1];
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const GO_ON = 32;

/**
 * Reads the `mappings` of a source map: one group of segments per line, each segment a list of
 * differences, of which the first is the code's column and the third the source's line.
 */
export function lineTable(mappings: string): LineTable {
  const table: LineTable = [[]];
  let source = 1;
  for (const group of mappings.split(";")) {
    const pairs: number[] = [];
    let column = 0;
    for (const segment of group === "" ? [] : group.split(",")) {
      const [columns, , lines = 0] = differences(segment);
      column += columns;
      source += lines;
      // a pair only for each change, because most lines come from one line
      if (pairs.at(-1) !== source) pairs.push(column, source);
    }
    table.push(pairs);
  }
  return table;
}

/** Base 64, six bits per character: one says that more follow, a number's lowest is its sign. */
function differences(segment: string): number[] {
  const numbers: number[] = [];
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
