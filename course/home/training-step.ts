import * as np from "#np";
import { propagate } from "../../solutions/02-logistic-regression/propagate";

/** What is timed of a step of training. */
export const STEP: string = "propagate";

/** A whole step: #np, a loop in the lecture's order, and one in the order of memory. */
export function stepSums(
  w: np.NDArray,
  X: np.NDArray,
  Y: np.NDArray,
): { np: () => number; byExample: () => number; byRow: () => number } {
  const lists = { w: [...w.data], b: BIAS, X: X.toArray() as number[][], Y: [...Y.data] };
  return {
    np: () => propagateNp(w, X, Y),
    byExample: () => propagateByExample(lists),
    byRow: () => propagateByRow(lists),
  };
}

const BIAS = 0.1;

/** The solution of the course; the same one number as its loops return. */
function propagateNp(w: np.NDArray, X: np.NDArray, Y: np.NDArray): number {
  const { grads, cost } = propagate(w, BIAS, X, Y);
  return cost + np.sum(grads.dw) + grads.db;
}

/**
 * The arguments of propagate as plain lists: w has n entries, X has n rows of m, Y has m entries.
 */
interface Lists {
  w: number[];
  b: number;
  X: number[][];
  Y: number[];
}

/**
 * propagate as the lecture first writes it: for each example, for each feature. X is stored by
 * rows, so each step down a column jumps to another list.
 *
 * @returns cost + Σ dw + db: one number that needs all of the work
 */
function propagateByExample({ w, b, X, Y }: Lists): number {
  const n = w.length;
  const m = Y.length;
  const dw = w.map(() => 0);
  let [db, cost] = [0, 0];
  for (let i = 0; i < m; i++) {
    let z = b;
    for (let j = 0; j < n; j++) z += w[j] * X[j][i];
    const a = 1 / (1 + Math.exp(-z));
    cost -= (Y[i] * Math.log(a) + (1 - Y[i]) * Math.log(1 - a)) / m;
    const dz = a - Y[i];
    for (let j = 0; j < n; j++) dw[j] += (X[j][i] * dz) / m;
    db += dz / m;
  }
  return cost + total(dw) + db;
}

/** The same sums with the loops swapped: row by row, in the order of memory. */
function propagateByRow({ w, b, X, Y }: Lists): number {
  const n = w.length;
  const m = Y.length;
  const z = Y.map(() => b);
  for (let j = 0; j < n; j++) {
    const row = X[j];
    for (let i = 0; i < m; i++) z[i] += w[j] * row[i];
  }
  const dz: number[] = [];
  let [db, cost] = [0, 0];
  for (let i = 0; i < m; i++) {
    const a = 1 / (1 + Math.exp(-z[i]));
    cost -= (Y[i] * Math.log(a) + (1 - Y[i]) * Math.log(1 - a)) / m;
    dz.push(a - Y[i]);
    db += dz[i] / m;
  }
  const dw: number[] = [];
  for (let j = 0; j < n; j++) {
    const row = X[j];
    let sum = 0;
    for (let i = 0; i < m; i++) sum += row[i] * dz[i];
    dw.push(sum / m);
  }
  return cost + total(dw) + db;
}

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
