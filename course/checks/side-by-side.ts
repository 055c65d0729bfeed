import type { NDArray } from "#np";
import { digitsToTell, showNumber } from "./show-number";

/** Marks the first wrong cell, so that it can be found without colour. */
export const MARK = "▶";
const MOST_ROWS = 6;
const WIDEST = 72;
const GAP = 4;
/** Half the word "expected", so that a narrow matrix has room for the header. */
const NARROWEST = 4;
/** As many columns as fit at most. */
const MOST_COLS = Math.floor((WIDEST - GAP) / 2 / (NARROWEST + 2));

/**
 * Two arrays of one shape as aligned rows, the learner's on the left, with the first wrong cell
 * marked. Arrays too large for a screen are cut to a window around that cell.
 */
export function sideBySide(actual: NDArray, expected: NDArray, first: number[]): string[] {
  const { rows, cols, row, col } = asTable(actual, first);
  const position = row * cols + col;
  const digits = digitsToTell(actual.data[position], expected.data[position]);
  const fromRow = windowStart(row, rows, MOST_ROWS);
  const toRow = Math.min(rows, fromRow + MOST_ROWS);
  const near = [Math.max(0, col - MOST_COLS), Math.min(cols, col + MOST_COLS)];
  let cellsWide = NARROWEST;
  for (let r = fromRow; r < toRow; r++) {
    for (const { data } of [actual, expected]) {
      cellsWide = Math.max(
        cellsWide,
        widest(data.subarray(r * cols + near[0], r * cols + near[1]), digits),
      );
    }
  }
  const perSide = Math.max(1, Math.floor((WIDEST - GAP) / 2 / (cellsWide + 2)));
  const fromCol = windowStart(col, cols, perSide);
  const toCol = Math.min(cols, fromCol + perSide);
  const line = (array: NDArray, r: number, marked: boolean) =>
    Array.from({ length: toCol - fromCol }, (_, i) => {
      const at = r * cols + fromCol + i;
      const mark = marked && at === position ? MARK : " ";
      return mark + showNumber(array.data[at], digits).padStart(cellsWide);
    }).join(" ");
  const lines = [header((toCol - fromCol) * (cellsWide + 2) - 1)];
  for (let r = fromRow; r < toRow; r++) {
    lines.push(`${line(actual, r, true)}${" ".repeat(GAP)}${line(expected, r, false)}`);
  }
  const cut = toRow - fromRow < rows || toCol - fromCol < cols;
  if (cut && rows === 1) lines.push(`(entries ${fromCol} to ${toCol - 1} of ${cols})`);
  else if (cut) lines.push(cutNote(fromRow, toRow, rows, fromCol, toCol, cols));
  return lines;
}

const header = (width: number): string =>
  ` ${"yours".padEnd(Math.max(width, "yours".length) + GAP - 1)} expected`;

const cutNote = (r0: number, r1: number, rows: number, c0: number, c1: number, cols: number) =>
  `(rows ${r0} to ${r1 - 1} of ${rows}, columns ${c0} to ${c1 - 1} of ${cols})`;

/** Rank 0 and 1 are one row; higher ranks are their last axis, everything else stacked. */
function asTable(array: NDArray, first: number[]) {
  const cols = array.ndim === 0 ? 1 : array.shape[array.ndim - 1];
  const rows = array.size / cols;
  const leading = first.slice(0, -1);
  const row = leading.reduce((sum, index, axis) => sum * array.shape[axis] + index, 0);
  return { rows, cols, row, col: first.length === 0 ? 0 : first[first.length - 1] };
}

const windowStart = (index: number, length: number, size: number): number =>
  Math.max(0, Math.min(index - Math.floor(size / 2), length - size));

const widest = (numbers: Float64Array, digits: number): number =>
  numbers.reduce((width, number) => Math.max(width, showNumber(number, digits).length), 0);
