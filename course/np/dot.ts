import { addRowTimesMatrix, matrixTimesColumn } from "./dot-kernels";
import { map2 } from "./elementwise";
import { fail } from "./errors";
import { permute } from "./layout";
import { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";
import { checkRank, formatShape, sizeOf } from "./shape";

/**
 * The matrix product: (m,k)·(k,n) → (m,n), (m,k)·(k,) → (m,), (k,)·(k,) → () whose .item() is the
 * number. A number on either side multiplies each element. Throws if the inner sizes differ.
 * Example: `np.dot(w.T, X)`.
 */
export function dot(a: Operand, b: Operand): NDArray {
  const left = asNDArray(dot, a);
  const right = asNDArray(dot, b);
  if (left.ndim === 0 || right.ndim === 0) return map2(dot, left, right, (x, y) => x * y);

  const inner = left.ndim - 1;
  const rightInner = Math.max(0, right.ndim - 2);
  const k = left.shape[inner];
  if (right.shape[rightInner] !== k) {
    const shapes = `shapes ${formatShape(left.shape)} and ${formatShape(right.shape)} not aligned`;
    fail(dot, `${shapes}: ${k} (dim ${inner}) != ${right.shape[rightInner]} (dim ${rightInner})`);
  }
  const shape: number[] = [];
  for (let axis = 0; axis < inner; axis++) shape.push(left.shape[axis]);
  const rows = sizeOf(shape);
  let columns = 1;
  for (let axis = 0; axis < right.ndim; axis++) {
    if (axis === rightInner) continue;
    shape.push(right.shape[axis]);
    columns *= right.shape[axis];
  }
  checkRank(dot, shape.length);
  return new NDArray(product(left.data, rows, k, innerFirst(right, rightInner), columns), shape);
}

/** The data of `b` as a matrix whose rows run along the inner axis. */
function innerFirst(b: NDArray, inner: number): Float64Array {
  if (inner === 0) return b.data;
  const axes = b.shape.map((_, axis) => axis);
  return permute(b.data, b.shape, [inner, ...axes.toSpliced(inner, 1)]);
}

function product(A: Float64Array, m: number, k: number, B: Float64Array, n: number): Float64Array {
  const out = new Float64Array(m * n);
  if (n === 1) matrixTimesColumn(A, m, k, B, out);
  else for (let i = 0; i < m; i++) addRowTimesMatrix(A, i * k, k, B, n, out, i * n);
  return out;
}
