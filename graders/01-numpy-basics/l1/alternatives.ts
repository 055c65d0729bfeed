import * as np from "#np";
import { alternatives } from "../../../course/checks";

type Pair = [yhat: np.NDArray, y: np.NDArray];

export default alternatives(() => ({
  "the blog's own: np.sum(np.abs(y - yhat)), step by step": (...[yhat, y]: Pair) => {
    const loss = np.sum(np.abs(np.subtract(y, yhat)));
    return loss;
  },
  "a loop": (...[yhat, y]: Pair) => {
    let loss = 0;
    for (let i = 0; i < y.size; i++) loss += Math.abs(yhat.get(i) - y.get(i));
    return loss;
  },
  "reduce over the data": (...[yhat, y]: Pair) =>
    yhat.data.reduce((sum, p, i) => sum + Math.abs(p - y.data[i]), 0),
  "the larger less the smaller": (...[yhat, y]: Pair) =>
    np.sum(np.subtract(np.maximum(yhat, y), np.minimum(yhat, y))),
  "a rank-0 array: the differences dot their signs": (...[yhat, y]: Pair) => {
    const difference = np.subtract(yhat, y);
    const signs = np.subtract(np.greater(difference, 0), np.less(difference, 0));
    return np.dot(difference, signs);
  },
}));
