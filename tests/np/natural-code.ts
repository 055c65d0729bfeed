/** What learners write, without a cast: this file is proof that strict types let them. */
import * as np from "#np";
import type { NDArray } from "#np";

export function softmax(x: NDArray): NDArray {
  const xExp = np.exp(x);
  const xSum = np.sum(xExp, { axis: 1, keepdims: true });
  return np.divide(xExp, xSum);
}

export function sigmoid(z: NDArray | number): NDArray {
  return np.divide(1, np.add(1, np.exp(np.negative(z))));
}

export function propagate(w: NDArray, b: number, X: NDArray, Y: NDArray) {
  const m = X.shape[1];
  const A = sigmoid(np.add(np.dot(w.T, X), b));
  const losses = np.add(
    np.multiply(Y, np.log(A)),
    np.multiply(np.subtract(1, Y), np.log(np.subtract(1, A))),
  );
  const cost = -np.sum(losses) / m;
  const dw = np.divide(np.dot(X, np.subtract(A, Y).T), m);
  return { grads: { dw, db: np.sum(np.subtract(A, Y)) / m }, cost };
}

export function flatten_images(images: NDArray): NDArray {
  return images.reshape(images.shape[0], -1).T;
}

export function initialize_with_zeros(dim: number): { w: NDArray; b: number } {
  const w = np.zeros([dim, 1]);
  np.assert_shape(w, [dim, 1]);
  return { w, b: 0 };
}

export function l2(yhat: NDArray, y: NDArray): number {
  const difference = np.subtract(yhat, y);
  return np.dot(difference, difference).item();
}
