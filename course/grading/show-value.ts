import { NDArray } from "#np";
import { showNumber } from "./show-number";
import { isDict, Odd, type Value } from "./value";

const LONGEST_LINE = 64;
const MOST_ROWS = 6;
const MOST_CELLS = 8;

/** A value as it could be typed, on one line where it fits, on a few aligned ones otherwise. */
export function showValue(name: string, value: unknown): string[] {
  if (value instanceof NDArray) return showArray(name, value);
  return [`${name} = ${showShort(value as Value)}`];
}

/** The shape in NumPy's words: (), (5,), (4, 3). */
export function showShape(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

/** Any value in one short line. */
export function showShort(value: Value): string {
  if (value instanceof NDArray) {
    return value.ndim === 0
      ? showNumber(value.data[0])
      : `array of shape ${showShape(value.shape)}`;
  }
  if (value instanceof Odd) return value.what;
  if (typeof value === "number") return showNumber(value, 9);
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) {
    const shown = value.slice(0, MOST_CELLS).map(showShort);
    return `[${shown.join(", ")}${value.length > MOST_CELLS ? ", …" : ""}]`;
  }
  if (isDict(value)) return `{ ${Object.keys(value).slice(0, MOST_CELLS).join(", ")} }`;
  return String(value);
}

function showArray(name: string, array: NDArray): string[] {
  const start = `${name} = `;
  const line = `${start}${nested(array.toArray())}  shape ${showShape(array.shape)}`;
  if (array.size <= 64 && line.length <= LONGEST_LINE) return [line];
  if (array.ndim === 2) return showRows(start, array);
  return [`${start}array of shape ${showShape(array.shape)}: ${someCells([...array.data])}`];
}

/** A matrix, one row a line; long ones are cut and say so. */
function showRows(start: string, matrix: NDArray): string[] {
  const [rows, cols] = matrix.shape;
  const indent = " ".repeat(start.length);
  const lines = Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, row) => {
    const cells = [...matrix.data.subarray(row * cols, (row + 1) * cols)];
    const open = row === 0 ? `${start}[` : `${indent} `;
    return `${open}[${someCells(cells)}]${row === rows - 1 ? "]" : ""}`;
  });
  if (rows > MOST_ROWS) lines.push(`${indent} … ${rows - MOST_ROWS} more rows`);
  lines[0] += `  shape ${showShape(matrix.shape)}`;
  return lines;
}

function someCells(cells: number[]): string {
  const shown = cells.slice(0, MOST_CELLS).map((cell) => showNumber(cell, 5));
  return shown.join(", ") + (cells.length > MOST_CELLS ? ", …" : "");
}

function nested(value: unknown): string {
  return Array.isArray(value)
    ? `[${value.map(nested).join(", ")}]`
    : showNumber(value as number, 9);
}

function cut(text: string): string {
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
}
