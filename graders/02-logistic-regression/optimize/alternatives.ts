import * as np from "#np";
import { alternatives } from "../../../course/checks";

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

export default alternatives(({ reference }) => ({
  "the blog's own: dw and db taken out, params assembled at the end": (
    w,
    b,
    X,
    Y,
    num_iterations = 100,
    learning_rate = 0.009,
    print_cost = false,
  ) => {
    const costs: number[] = [];
    let dw = np.zeros(w.shape);
    let db = 0;
    for (let i = 0; i < num_iterations; i++) {
      const { grads, cost } = reference.propagate(w, b, X, Y);
      dw = grads.dw;
      db = grads.db;
      w = np.subtract(w, np.multiply(learning_rate, dw));
      b = b - learning_rate * db;
      if (i % 100 === 0) costs.push(cost);
      if (print_cost && i % 100 === 0) console.log(`Cost after iteration ${i}: ${cost}`);
    }
    return { params: { w, b }, grads: { dw, db }, costs };
  },

  "in place on a copy; costs put in by index": (
    w,
    b,
    X,
    Y,
    num_iterations = 100,
    learning_rate = 0.009,
  ) => {
    const own = np.add(w, 0);
    const costs: number[] = [];
    let grads;
    for (let i = 0; i < num_iterations; i++) {
      const pass = reference.propagate(own, b, X, Y);
      grads = pass.grads;
      for (let j = 0; j < own.size; j++) own.data[j] -= learning_rate * grads.dw.data[j];
      b -= learning_rate * grads.db;
      if (i % 100 === 0) costs[i / 100] = pass.cost;
    }
    return { params: { w: own, b }, grads, costs };
  },

  "without propagate: loops over typed arrays": (
    w,
    b,
    X,
    Y,
    num_iterations = 100,
    learning_rate = 0.009,
  ) => {
    const [n, m] = X.shape;
    const weights = Float64Array.from(w.data);
    const costs: number[] = [];
    const dw = new Float64Array(n);
    let db = 0;
    for (let i = 0; i < num_iterations; i++) {
      dw.fill(0);
      db = 0;
      let cost = 0;
      for (let k = 0; k < m; k++) {
        let z = b;
        for (let j = 0; j < n; j++) z += weights[j] * X.data[j * m + k];
        const error = sigma(z) - Y.data[k];
        for (let j = 0; j < n; j++) dw[j] += (error * X.data[j * m + k]) / m;
        db += error / m;
        cost += (Math.log1p(Math.exp(z)) - Y.data[k] * z) / m;
      }
      if (i % 100 === 0) costs.push(cost);
      for (let j = 0; j < n; j++) weights[j] -= learning_rate * dw[j];
      b -= learning_rate * db;
    }
    const column = (data: Float64Array) => np.fromData(data, [n, 1]);
    return { params: { w: column(weights), b }, grads: { dw: column(dw), db }, costs };
  },

  "by recursion, everything of rank 0": (
    w,
    b,
    X,
    Y,
    num_iterations = 100,
    learning_rate = 0.009,
  ) => {
    const costs: np.NDArray[] = [];
    const from = (i: number, w: np.NDArray, b: np.NDArray, grads: object): object => {
      if (i === num_iterations) return { params: { w, b }, grads, costs };
      const { grads: here, cost } = reference.propagate(w, b, X, Y);
      if (i % 100 === 0) costs.push(np.array(cost));
      const next_b = np.subtract(b, np.multiply(learning_rate, here.db));
      const next_w = np.add(w, np.multiply(-learning_rate, here.dw));
      return from(i + 1, next_w, next_b, here);
    };
    return from(0, w, np.array(b), {});
  },

  "by the Gram matrix: w only at the end": (
    w,
    b,
    X,
    Y,
    num_iterations = 100,
    learning_rate = 0.009,
  ) => {
    const m = X.shape[1];
    const gram = np.dot(X.T, X);
    const start = np.dot(w.T, X);
    let shares = np.zeros([1, m]);
    let errors = np.zeros([1, m]);
    const costs: number[] = [];
    for (let i = 0; i < num_iterations; i++) {
      const z = np.add(np.add(start, np.dot(shares, gram)), b);
      errors = np.divide(np.subtract(reference.sigmoid(z), Y), m);
      const losses = np.subtract(np.log(np.add(1, np.exp(z))), np.multiply(Y, z));
      if (i % 100 === 0) costs.push(np.mean(losses));
      shares = np.subtract(shares, np.multiply(learning_rate, errors));
      b -= learning_rate * np.sum(errors);
    }
    const grads = { dw: np.dot(X, errors.T), db: np.sum(errors) };
    return { params: { w: np.add(w, np.dot(X, shares.T)), b }, grads, costs };
  },

  "b as an extra weight, on a row of ones": (
    w,
    b,
    X,
    Y,
    num_iterations = 100,
    learning_rate = 0.009,
  ) => {
    const n = w.shape[0];
    const more_X = np.concatenate([X, np.ones([1, X.shape[1]])]);
    let more_w = np.concatenate([w, np.array([[b]])]);
    let slopes = np.zeros([n + 1, 1]);
    const costs: number[] = [];
    for (let i = 0; i < num_iterations; i++) {
      const pass = reference.propagate(more_w, 0, more_X, Y);
      slopes = pass.grads.dw;
      if (i % 100 === 0) costs.push(pass.cost);
      more_w = np.subtract(more_w, np.multiply(learning_rate, slopes));
    }
    const split = (column: np.NDArray) => [np.slice(column, [0, n]), column.get(n, 0)];
    const [end_w, end_b] = split(more_w);
    const [dw, db] = split(slopes);
    return { params: { w: end_w, b: end_b }, grads: { dw, db }, costs };
  },
}));
