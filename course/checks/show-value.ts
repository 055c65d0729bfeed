import { NDArray } from "#np";
import { plainLine } from "../base/foreign/plain-text";
import { showNumber } from "./show-number";
import { UnsupportedValue, type Value } from "./value";

/** A screen of 80 columns puts four spaces before a line. */
const WIDEST = 76;
const LONGEST_TEXT = 60;
/** A small array that is longer than this reads better as rows. */
const LONGEST_LINE = 64;
const MOST_ROWS = 6;
const MOST_CELLS = 8;
const DEEPEST = 3;

/** A value as it could be typed, on one line where it fits, on a few aligned ones otherwise. */
export function showValue(name: string, value: unknown): string[] {
  if (value instanceof NDArray) return showArray(name, value);
  return [plainLine(`${name} = ${showShort(value as Value)}`, WIDEST)];
}

/** The shape in NumPy's words: (), (5,), (4, 3). */
export function showShape(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

/** Any value in one short line. */
export const showShort = (value: Value): string => plainLine(short(value, 0), LONGEST_TEXT);

function short(value: Value, depth: number): string {
  if (value instanceof NDArray) {
    return value.ndim === 0
      ? showNumber(value.data[0])
      : `array of shape ${showShape(value.shape)}`;
  }
  if (value instanceof UnsupportedValue) return value.what;
  if (typeof value === "number") return showNumber(value, 9);
  if (typeof value === "string") return JSON.stringify(plainLine(value, LONGEST_TEXT));
  if (Array.isArray(value)) {
    if (depth > DEEPEST) return "[…]";
    const shown = value.slice(0, MOST_CELLS).map((item) => short(item, depth + 1));
    return `[${shown.join(", ")}${value.length > MOST_CELLS ? ", …" : ""}]`;
  }
  if (typeof value === "object" && value !== null) return someKeys(Object.keys(value));
  return String(value);
}

function showArray(name: string, array: NDArray): string[] {
  const start = `${name} = `;
  if (array.size <= 64) {
    const line = `${start}${nested(array.toArray())}  shape ${showShape(array.shape)}`;
    if (line.length <= LONGEST_LINE) return [line];
  }
  if (array.ndim === 2) return showRows(start, array);
  const opening = `${start}array of shape ${showShape(array.shape)}: `;
  return [opening + someCells(array.data, WIDEST - opening.length)];
}

/** A matrix, one line per row; long ones are cut and say so. */
function showRows(start: string, matrix: NDArray): string[] {
  const [rows, cols] = matrix.shape;
  const indent = " ".repeat(start.length);
  const shape = `  shape ${showShape(matrix.shape)}`;
  const room = WIDEST - start.length - "[[]]".length - shape.length;
  const lines = Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, row) => {
    const cells = matrix.data.subarray(row * cols, (row + 1) * cols);
    const open = row === 0 ? `${start}[` : `${indent} `;
    return `${open}[${someCells(cells, room)}]${row === rows - 1 ? "]" : ""}`;
  });
  if (rows > MOST_ROWS) lines.push(`${indent} … ${rows - MOST_ROWS} more rows`);
  lines[0] += shape;
  return lines;
}

/** The first cells, as many as fit. */
function someCells(cells: Float64Array, room: number): string {
  let text = "";
  for (const [i, cell] of cells.subarray(0, MOST_CELLS).entries()) {
    const next = `${i > 0 ? ", " : ""}${showNumber(cell, 5)}`;
    if (text.length + next.length + ", …".length > room) return `${text}${i > 0 ? ", " : ""}…`;
    text += next;
  }
  return text + (cells.length > MOST_CELLS ? ", …" : "");
}

/** The names of an object's fields. */
function someKeys(keys: string[]): string {
  const shown = keys.slice(0, MOST_CELLS).map((key) => plainLine(key, 40));
  return `{ ${shown.join(", ")}${keys.length > MOST_CELLS ? ", …" : ""} }`;
}

function nested(value: unknown): string {
  return Array.isArray(value)
    ? `[${value.map(nested).join(", ")}]`
    : showNumber(value as number, 9);
}
