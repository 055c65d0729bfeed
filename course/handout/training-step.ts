import * as np from "#np";

/** Only the first product of propagate: the rest of it is the learner's to write. */
export const STEP: string = "w.T · X";

/** The product: #np, a loop in the lecture's order, and one in the order of memory. */
export function stepSums(
  w: np.NDArray,
  X: np.NDArray,
  _Y: np.NDArray,
): { np: () => number; byExample: () => number; byRow: () => number } {
  const [weights, rows] = [[...w.data], X.toArray() as number[][]];
  return {
    np: () => np.sum(np.dot(w.T, X)),
    byExample: () => sumByExample(weights, rows),
    byRow: () => sumByRow(weights, rows),
  };
}

/** X is stored by rows, so each step down a column jumps to another list. */
function sumByExample(w: number[], X: number[][]): number {
  let total = 0;
  for (let i = 0; i < X[0].length; i++) {
    let z = 0;
    for (let j = 0; j < w.length; j++) z += w[j] * X[j][i];
    total += z;
  }
  return total;
}

function sumByRow(w: number[], X: number[][]): number {
  const z = X[0].map(() => 0);
  for (let j = 0; j < w.length; j++) {
    const row = X[j];
    for (let i = 0; i < row.length; i++) z[i] += w[j] * row[i];
  }
  return z.reduce((sum, value) => sum + value, 0);
}
