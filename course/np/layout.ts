import { sizeOf, stridesOf } from "./shape";

/** Square blocks of this side stay in the fastest cache, whichever way they are walked. */
const BLOCK = 32;

/** The data of an array after its axes were put in the order `axes` (axes[0] becomes the first). */
export function permute(
  data: Float64Array,
  shape: readonly number[],
  axes: readonly number[],
): Float64Array {
  const longAxes = axes.filter((axis) => shape[axis] !== 1);
  // Axes of size 1 do not move any element: (n,1) and (1,n) hold the same data in the same order.
  if (longAxes.every((axis, i) => i === 0 || longAxes[i - 1] < axis)) return data.slice();
  if (shape.length === 2) return transposeMatrix(data, shape[0], shape[1]);
  const strides = stridesOf(shape);
  return gather(
    data,
    0,
    axes.map((axis) => shape[axis]),
    axes.map((axis) => strides[axis]),
  );
}

function transposeMatrix(data: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(data.length);
  for (let top = 0; top < rows; top += BLOCK) {
    const bottom = top + BLOCK < rows ? top + BLOCK : rows;
    for (let left = 0; left < columns; left += BLOCK) {
      const right = left + BLOCK < columns ? left + BLOCK : columns;
      for (let i = top; i < bottom; i++) {
        for (let j = left; j < right; j++) out[j * rows + i] = data[i * columns + j];
      }
    }
  }
  return out;
}

/** Copies, in row-major order of `shape`, the elements at start + index · strides. */
export function gather(
  data: Float64Array,
  start: number,
  shape: readonly number[],
  strides: readonly number[],
): Float64Array {
  const out = new Float64Array(sizeOf(shape));
  let at = 0;
  const copy = (axis: number, from: number): void => {
    if (axis === shape.length) {
      out[at++] = data[from];
      return;
    }
    const n = shape[axis];
    const step = strides[axis];
    if (axis === shape.length - 1) {
      for (let i = 0; i < n; i++) out[at++] = data[from + i * step];
      return;
    }
    for (let i = 0; i < n; i++) copy(axis + 1, from + i * step);
  };
  copy(0, start);
  return out;
}
