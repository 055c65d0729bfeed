import type { NDArray } from "#np";
import { digitsToTell, showNumber } from "./show-number";

/** Stands before the first wrong cell, so that it can be found without colour. */
const MARK = "▶";
const MOST_ROWS = 6;
const WIDEST = 72;
const GAP = 4;

/**
 * Two arrays of one shape as aligned rows, the learner's on the left, with the first wrong cell
 * marked. Arrays too large for a screen are cut to a window around that cell.
 */
export function sideBySide(actual: NDArray, expected: NDArray, first: number[]): string[] {
  const { rows, cols, row, col } = asTable(actual, first);
  const position = row * cols + col;
  const digits = digitsToTell(actual.data[position], expected.data[position]);
  const cellsWide = Math.max(
    ...[actual, expected].map((array) => widest(array, digits)),
    "expected".length / 2,
  );
  const perSide = Math.max(1, Math.floor((WIDEST - GAP) / 2 / (cellsWide + 2)));
  const fromRow = windowStart(row, rows, MOST_ROWS);
  const fromCol = windowStart(col, cols, perSide);
  const toRow = Math.min(rows, fromRow + MOST_ROWS);
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
  if (cut) lines.push(cutNote(fromRow, toRow, rows, fromCol, toCol, cols));
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

function widest(array: NDArray, digits: number): number {
  let width = 1;
  for (let i = 0; i < Math.min(array.size, 4096); i++) {
    width = Math.max(width, showNumber(array.data[i], digits).length);
  }
  return width;
}
