import * as np from "#np";
import { alternatives } from "../../../course/checks";

type Pair = [yhat: np.NDArray, y: np.NDArray];

export default alternatives(() => ({
  "the blog's own: np.dot(d, d), left as a rank-0 array": (...[yhat, y]: Pair) => {
    const loss = np.dot(np.subtract(y, yhat), np.subtract(y, yhat));
    return loss;
  },
  "the squares added up": (...[yhat, y]: Pair) => np.sum(np.square(np.subtract(yhat, y))),
  "a loop": (...[yhat, y]: Pair) => {
    let loss = 0;
    for (let i = 0; i < y.size; i++) loss += (y.get(i) - yhat.get(i)) ** 2;
    return loss;
  },
  "the length, squared": (...[yhat, y]: Pair) => np.linalg.norm(np.subtract(y, yhat)) ** 2,
  "multiplied out: ŷ·ŷ − 2 ŷ·y + y·y": (...[yhat, y]: Pair) =>
    np.dot(yhat, yhat).item() - 2 * np.dot(yhat, y).item() + np.dot(y, y).item(),
}));
