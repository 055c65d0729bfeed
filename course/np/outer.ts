import { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";

/**
 * Every element of a times every element of b: (m,), (n,) → (m,n); other shapes count as lists of
 * their elements. Throws only for what is not an array. Example: `np.outer(x, y)`.
 */
export function outer(a: Operand, b: Operand): NDArray {
  const x = asNDArray(outer, a).data;
  const y = asNDArray(outer, b).data;
  const out = new Float64Array(x.length * y.length);
  let at = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i];
    for (let j = 0; j < y.length; j++) out[at++] = value * y[j];
  }
  return new NDArray(out, [x.length, y.length]);
}
