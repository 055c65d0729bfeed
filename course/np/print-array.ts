import { chooseFormat } from "./print-number";
import { stridesOf } from "./shape";

/** NumPy's defaults: wrap at 75 columns, shorten arrays of more than 1000 elements. */
const LINE_WIDTH = 75;
const THRESHOLD = 1000;
const EDGE_ITEMS = 3;

interface Printable {
  readonly data: Float64Array;
  readonly shape: readonly number[];
}

/** As NumPy's print(a) writes it: rows in brackets, elements apart by a space. */
export function arrayStr(a: Printable): string {
  return a.shape.length === 0 ? scalar(a.data[0]) : layOut(a, " ", 0, LINE_WIDTH);
}

/** As NumPy's repr(a) writes it: array([[1., 2.], …]). */
export function arrayRepr(a: Printable): string {
  return `array(${layOut(a, ", ", "array(".length, LINE_WIDTH - ")".length)})`;
}

/** One number as Python prints it: 3.0, 1e-05. */
function scalar(x: number): string {
  if (!Number.isFinite(x)) return chooseFormat(Float64Array.of(x))(x);
  const size = Math.abs(x);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return x.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  }
  const text = Object.is(x, -0) ? "-0" : String(x);
  return text.includes(".") ? text : `${text}.0`;
}

function layOut(a: Printable, separator: string, indent: number, width: number): string {
  if (a.data.length === 0) return "[]";
  const isShort = a.data.length > THRESHOLD;
  const strides = stridesOf(a.shape);
  const format = chooseFormat(isShort ? edges(a) : a.data);

  /** The block of text for the part of the array that starts at `at`; its first line unindented. */
  const block = (axis: number, at: number, margin: string, room: number): string => {
    if (axis === a.shape.length) return format(a.data[at]);
    const items = shownItems(a.shape[axis], isShort).map((i) =>
      i === undefined ? "..." : block(axis + 1, at + i * strides[axis], `${margin} `, room - 1),
    );
    const depth = a.shape.length - axis;
    const text =
      depth === 1
        ? wrap(items, separator, margin, room)
        : items.join(`${separator.trimEnd()}${"\n".repeat(depth - 1)}${margin}`);
    return `[${text}]`;
  };
  return block(0, 0, " ".repeat(indent + 1), width);
}

/** The indices along one axis that are printed; undefined stands for the dots. */
function shownItems(size: number, isShort: boolean): (number | undefined)[] {
  const all = Array.from({ length: size }, (_, i) => i);
  if (!isShort || size <= 2 * EDGE_ITEMS) return all;
  return [...all.slice(0, EDGE_ITEMS), undefined, ...all.slice(-EDGE_ITEMS)];
}

/** One row, broken into lines where the next word and the bracket or comma behind it do not fit. */
function wrap(words: string[], separator: string, margin: string, room: number): string {
  const lines: string[] = [];
  let line = margin;
  for (const [i, word] of words.entries()) {
    const fits = line.length + word.length <= room - 1;
    if (!fits && line.length > margin.length) {
      lines.push(line.trimEnd());
      line = margin;
    }
    line += i < words.length - 1 ? word + separator : word;
  }
  return [...lines, line].join("\n").slice(margin.length);
}

/** The numbers that are printed of a shortened array. */
function edges(a: Printable): Float64Array {
  const strides = stridesOf(a.shape);
  let starts = [0];
  a.shape.forEach((size, axis) => {
    const shown = shownItems(size, true).filter((i) => i !== undefined);
    starts = starts.flatMap((at) => shown.map((i) => at + i * strides[axis]));
  });
  return Float64Array.from(starts, (at) => a.data[at]);
}
