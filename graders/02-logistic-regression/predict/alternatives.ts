import * as np from "#np";
import { alternatives } from "../../../course/checks";

export default alternatives(({ reference }) => {
  const probabilities = (w: np.NDArray, b: number, X: np.NDArray): np.NDArray =>
    reference.sigmoid(np.add(np.dot(w.T, X), b));

  return {
    "the blog's own: a loop over A, a > 0.5": (w, b, X) => {
      const m = X.shape[1];
      const Y_prediction = np.zeros([1, m]);
      const A = probabilities(w, b, X);
      for (let i = 0; i < A.shape[1]; i++) {
        if (A.get(0, i) > 0.5) Y_prediction.data[i] = 1;
      }
      np.assert_shape(Y_prediction, [1, m]);
      return Y_prediction;
    },

    "z > 0, without σ": (w, b, X) => np.greater(np.add(np.dot(w.T, X), b), 0),

    "rounds the probability": (w, b, X) => np.round(probabilities(w, b, X)),

    "exactly 0.5 is a cat": (w, b, X) => np.greater_equal(probabilities(w, b, X), 0.5),

    "one picture after the other, on typed arrays": (w, b, X) => {
      const [n, m] = X.shape;
      const labels = Float64Array.from({ length: m }, (_, i) => {
        let z = b;
        for (let j = 0; j < n; j++) z += w.data[j] * X.data[j * m + i];
        return Math.tanh(z / 2) > 0 ? 1 : 0;
      });
      return np.fromData(labels, [1, m]);
    },

    "pictures as rows": (w, b, X) => {
      const odds = np.exp(np.add(np.dot(X.T, w), b));
      return np.where(np.greater(odds, 1), 1, 0).T;
    },
  };
});
