import * as np from "#np";
import { alternatives } from "../../../course/checks";

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

export default alternatives(({ reference }) => {
  /** What every model returns, once w and b are learnt. */
  const result = (
    { w, b, costs }: { w: np.NDArray; b: number; costs: number[] },
    [X_train, X_test]: np.NDArray[],
    num_iterations: number,
    learning_rate: number,
  ) => ({
    costs,
    Y_prediction_test: np.greater(np.add(np.dot(w.T, X_test), b), 0),
    Y_prediction_train: np.greater(np.add(np.dot(w.T, X_train), b), 0),
    w,
    b,
    learning_rate,
    num_iterations,
  });

  return {
    "the blog's own: dictionaries, accuracies always printed": (
      X_train,
      Y_train,
      X_test,
      Y_test,
      num_iterations = 2000,
      learning_rate = 0.5,
      print_cost = false,
    ) => {
      const { w, b } = reference.initialize_with_zeros(X_train.shape[0]);
      const { params, costs } = reference.optimize(
        w,
        b,
        X_train,
        Y_train,
        num_iterations,
        learning_rate,
        print_cost,
      );
      const Y_prediction_test = reference.predict(params.w, params.b, X_test);
      const Y_prediction_train = reference.predict(params.w, params.b, X_train);
      console.log(`train accuracy: ${reference.accuracy(Y_prediction_train, Y_train)} %`);
      console.log(`test accuracy: ${reference.accuracy(Y_prediction_test, Y_test)} %`);
      const d = { costs, Y_prediction_test, Y_prediction_train };
      return { ...d, w: params.w, b: params.b, learning_rate, num_iterations };
    },

    "without optimize: propagate in a loop of its own": (
      X_train,
      Y_train,
      X_test,
      _,
      num_iterations = 2000,
      learning_rate = 0.5,
    ) => {
      let w = np.zeros([X_train.shape[0], 1]);
      let b = 0;
      const costs: number[] = [];
      for (let i = 0; i < num_iterations; i++) {
        const { grads, cost } = reference.propagate(w, b, X_train, Y_train);
        if (i % 100 === 0) costs.push(cost);
        w = np.subtract(w, np.multiply(learning_rate, grads.dw));
        b -= learning_rate * grads.db;
      }
      return result({ w, b, costs }, [X_train, X_test], num_iterations, learning_rate);
    },

    "without any other function: loops over typed arrays": (
      X_train,
      Y_train,
      X_test,
      _,
      num_iterations = 2000,
      learning_rate = 0.5,
    ) => {
      const [n, m] = X_train.shape;
      const weights = new Float64Array(n);
      const errors = new Float64Array(m);
      let b = 0;
      const costs: number[] = [];
      for (let i = 0; i < num_iterations; i++) {
        let cost = 0;
        for (let k = 0; k < m; k++) {
          let z = b;
          for (let j = 0; j < n; j++) z += weights[j] * X_train.data[j * m + k];
          errors[k] = sigma(z) - Y_train.data[k];
          cost += (Math.log1p(Math.exp(z)) - Y_train.data[k] * z) / m;
        }
        if (i % 100 === 0) costs.push(cost);
        const step = learning_rate / m;
        for (let k = 0; k < m; k++) {
          for (let j = 0; j < n; j++) weights[j] -= step * errors[k] * X_train.data[j * m + k];
          b -= step * errors[k];
        }
      }
      const w = np.fromData(weights, [n, 1]);
      return result({ w, b, costs }, [X_train, X_test], num_iterations, learning_rate);
    },

    "by the Gram matrix: w only at the end": (
      X_train,
      Y_train,
      X_test,
      _,
      num_iterations = 2000,
      learning_rate = 0.5,
    ) => {
      const m = X_train.shape[1];
      const gram = np.add(np.dot(X_train.T, X_train), 1);
      let shares = np.zeros([1, m]);
      const costs: number[] = [];
      for (let i = 0; i < num_iterations; i++) {
        const z = np.dot(shares, gram);
        const losses = np.subtract(np.log(np.add(1, np.exp(z))), np.multiply(Y_train, z));
        if (i % 100 === 0) costs.push(np.mean(losses));
        const errors = np.subtract(reference.sigmoid(z), Y_train);
        shares = np.subtract(shares, np.multiply(learning_rate / m, errors));
      }
      const learnt = { w: np.dot(X_train, shares.T), b: np.sum(shares), costs };
      return result(learnt, [X_train, X_test], num_iterations, learning_rate);
    },

    "both sets predicted at once, then split": (
      X_train,
      Y_train,
      X_test,
      _,
      num_iterations = 2000,
      learning_rate = 0.5,
    ) => {
      const m = X_train.shape[1];
      const start = [np.zeros([X_train.shape[0], 1]), 0];
      const trained = reference.optimize(...start, X_train, Y_train, num_iterations, learning_rate);
      const { w, b } = trained.params;
      const all = reference.predict(w, b, np.concatenate([X_train, X_test], { axis: 1 }));
      return {
        ...trained.params,
        costs: trained.costs.map((cost: number) => np.array(cost)),
        Y_prediction_train: np.slice(all, ":", [0, m]),
        Y_prediction_test: np.slice(all, ":", [m]),
        num_iterations,
        learning_rate,
      };
    },
  };
});
