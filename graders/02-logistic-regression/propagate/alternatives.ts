import * as np from "#np";
import { alternatives } from "../../../course/checks";

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

export default alternatives(({ reference }) => {
  const forward = (w: np.NDArray, b: number, X: np.NDArray): np.NDArray =>
    reference.sigmoid(np.add(np.dot(w.T, X), b));

  const slopes = (A: np.NDArray, X: np.NDArray, Y: np.NDArray) => {
    const dZ = np.subtract(A, Y);
    return { dw: np.divide(np.dot(X, dZ.T), X.shape[1]), db: np.mean(dZ) };
  };

  return {
    "the blog's own: times 1/m, cost squeezed, shapes asserted": (w, b, X, Y) => {
      const m = X.shape[1];
      const A = forward(w, b, X);
      const losses = np.add(
        np.multiply(Y, np.log(A)),
        np.multiply(np.subtract(1, Y), np.log(np.subtract(1, A))),
      );
      const sum = np.sum(losses, { axis: 1, keepdims: true });
      const cost = np.squeeze(np.multiply(-1 / m, sum));
      const dw = np.multiply(1 / m, np.dot(X, np.subtract(A, Y).T));
      const db = (1 / m) * np.sum(np.subtract(A, Y));
      np.assert_shape(dw, w.shape);
      np.assert_shape(cost, []);
      return { grads: { dw, db }, cost };
    },

    "the cost as two dot products, db of rank 0": (w, b, X, Y) => {
      const m = X.shape[1];
      const A = forward(w, b, X);
      const cats = np.dot(Y, np.log(A).T);
      const others = np.dot(np.subtract(1, Y), np.log(np.subtract(1, A)).T);
      const { dw, db } = slopes(A, X, Y);
      const cost = np.negative(np.divide(np.squeeze(np.add(cats, others)), m));
      return { grads: { dw, db: np.array(db) }, cost };
    },

    "stable cost: log-sum-exp of z": (w, b, X, Y) => {
      const z = np.add(np.dot(w.T, X), b);
      const soft = np.log(np.add(1, np.exp(np.negative(np.abs(z)))));
      const losses = np.subtract(np.add(np.maximum(z, 0), soft), np.multiply(Y, z));
      return { grads: slopes(reference.sigmoid(z), X, Y), cost: np.mean(losses) };
    },

    "clipped logs": (w, b, X, Y) => {
      const A = forward(w, b, X);
      const safe = (p: np.NDArray) => np.log(np.minimum(np.maximum(p, 1e-15), 1 - 1e-15));
      const cats = np.multiply(Y, safe(A));
      const others = np.multiply(np.subtract(1, Y), safe(np.subtract(1, A)));
      return { grads: slopes(A, X, Y), cost: -np.mean(np.add(cats, others)) };
    },

    "the log of the probability of the truth": (w, b, X, Y) => {
      const A = forward(w, b, X);
      const p = np.where(Y, A, np.subtract(1, A));
      return { grads: slopes(A, X, Y), cost: np.mean(np.negative(np.log(p))) };
    },

    "one example after the other, on typed arrays": (w, b, X, Y) => {
      const [n, m] = X.shape;
      const dw = new Float64Array(n);
      let db = 0;
      let cost = 0;
      for (let i = 0; i < m; i++) {
        let z = b;
        for (let j = 0; j < n; j++) z += w.data[j] * X.data[j * m + i];
        const a = sigma(z);
        const y = Y.data[i];
        cost -= (y === 1 ? Math.log(a) : Math.log(1 - a)) / m;
        for (let j = 0; j < n; j++) dw[j] += (X.data[j * m + i] * (a - y)) / m;
        db += (a - y) / m;
      }
      return { grads: { dw: np.fromData(dw, [n, 1]), db }, cost };
    },

    "examples as rows: everything transposed": (w, b, X, Y) => {
      const rows = X.T;
      const A = reference.sigmoid(np.add(np.dot(rows, w), b));
      const errors = np.subtract(A, Y.T);
      const dw = np.mean(np.multiply(rows, errors), { axis: 0, keepdims: true }).T;
      const p = np.add(np.multiply(Y.T, A), np.multiply(np.subtract(1, Y.T), np.subtract(1, A)));
      return { grads: { dw, db: np.mean(errors) }, cost: -np.mean(np.log(p)) };
    },

    "b as an extra weight, on a row of ones": (w, b, X, Y) => {
      const m = X.shape[1];
      const more_w = np.concatenate([w, np.array([[b]])]);
      const more_X = np.concatenate([X, np.ones([1, m])]);
      const { grads, cost } = reference.propagate(more_w, 0, more_X, Y);
      const n = w.shape[0];
      return { grads: { dw: np.slice(grads.dw, [0, n]), db: grads.dw.get(n, 0) }, cost };
    },
  };
});
