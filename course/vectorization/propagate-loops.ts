/** The arguments of propagate as plain lists: w has n entries, X has n rows of m, Y has m entries. */
export interface Lists {
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
export function propagateLoop({ w, b, X, Y }: Lists): number {
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

/** The same sums, with the loops turned round: row by row, in the order of memory. */
export function propagateRows({ w, b, X, Y }: Lists): number {
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
