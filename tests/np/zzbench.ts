import * as np from "#np";
np.random.seed(1);
const X = np.random.rand(12288, 209), Y = np.greater(np.random.rand(1, 209), 0.5);
const sigmoid = (z: np.NDArray) => np.divide(1, np.add(1, np.exp(np.negative(z))));
function propagate(w: np.NDArray, b: number, X: np.NDArray, Y: np.NDArray) {
  const m = X.shape[1];
  const A = sigmoid(np.add(np.dot(w.T, X), b));
  const losses = np.add(np.multiply(Y, np.log(A)), np.multiply(np.subtract(1, Y), np.log(np.subtract(1, A))));
  const cost = -np.sum(losses) / m;
  const dw = np.divide(np.dot(X, np.subtract(A, Y).T), m);
  return { grads: { dw, db: np.sum(np.subtract(A, Y)) / m }, cost };
}
for (let r = 0; r < 3; r++) {
  let w = np.zeros([12288, 1]), b = 0, c = 0; const t = performance.now();
  for (let i = 0; i < 2000; i++) {
    const { grads, cost } = propagate(w, b, X, Y);
    w = np.subtract(w, np.multiply(0.005, grads.dw)); b -= 0.005 * grads.db; c = cost;
  }
  console.log("np", ((performance.now() - t) / 1000).toFixed(2), c);
}
const time = (name: string, f: () => unknown) => { let best = Infinity; for (let i = 0; i < 7; i++) { const t = performance.now(); f(); best = Math.min(best, performance.now() - t);} console.log(name, best.toFixed(2), "ms"); };
const a = np.random.rand(1000000), q = np.random.rand(300, 300), row = np.random.rand(1, 1000), big = np.random.rand(1000, 1000);
time("multiply 1e6", () => np.multiply(a, a)); time("exp 1e6", () => np.exp(a)); time("dot 1e6", () => np.dot(a, a));
time("outer 1000", () => np.outer(row, row)); time("300^3", () => np.dot(q, q)); time("add rows 1e6", () => np.add(big, row));
time("add cols 1e6", () => np.add(big, row.T)); time("sum axis0", () => np.sum(big, {axis:0})); time("sum axis1", () => np.sum(big, {axis:1}));
time("X.T 20MB", () => X.T); time("transpose 4d", () => np.transpose(np.reshape(X, [12288, 11, 19, 1]), [1,2,3,0]));
