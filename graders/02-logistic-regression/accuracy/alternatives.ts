import * as np from "#np";
import { alternatives } from "../../../course/checks";

export default alternatives(() => ({
  "the mean of np.equal": (Y_prediction, Y) => np.mean(np.equal(Y_prediction, Y)) * 100,

  "counts in a loop": (Y_prediction, Y) => {
    let right = 0;
    for (let i = 0; i < Y.size; i++) if (Y_prediction.data[i] === Y.data[i]) right++;
    return (right / Y.size) * 100;
  },

  "two dot products, rank 0": (Y_prediction, Y) => {
    const cats = np.dot(Y, Y_prediction.T);
    const others = np.dot(np.subtract(1, Y), np.subtract(1, Y_prediction).T);
    return np.squeeze(np.multiply(np.divide(np.add(cats, others), Y.shape[1]), 100));
  },

  "by the squared distance": (Y_prediction, Y) =>
    100 * (1 - np.linalg.norm(np.subtract(Y, Y_prediction)) ** 2 / Y.size),
}));
