import { broadcastShapes } from "./broadcast";
import { spread } from "./elementwise";
import { NDArray } from "./ndarray";
import { asNDArray, type Operand } from "./operand";

/**
 * a where the condition is not 0, b elsewhere; all three are broadcast. Throws if the shapes do
 * not fit. Example: `np.where(np.greater(x, 0), x, 0)`.
 */
export function where(condition: Operand, a: Operand, b: Operand): NDArray {
  const arrays = [condition, a, b].map((operand) => asNDArray(where, operand));
  const shape = broadcastShapes(where, ...arrays);
  const [test, yes, no] = arrays.map((each) => spread(each, shape));
  const steps = [test, yes, no].map((data) => (data.length === 1 ? 0 : 1));
  const out = new Float64Array(shape.reduce((size, n) => size * n, 1));
  for (let i = 0; i < out.length; i++) {
    out[i] = test[i * steps[0]] !== 0 ? yes[i * steps[1]] : no[i * steps[2]];
  }
  return new NDArray(out, shape);
}
