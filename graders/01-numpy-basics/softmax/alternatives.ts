import * as np from "#np";
import { alternatives } from "../../../course/checks";

const perRow = { axis: 1, keepdims: true };

export default alternatives(() => ({
  "the blog's own: exp(x) / sum(exp(x), axis=1, keepdims=True)": (x: np.NDArray) => {
    const x_exp = np.exp(x);
    const x_sum = np.sum(x_exp, { axis: 1, keepdims: true });
    const s = np.divide(x_exp, x_sum);
    return s;
  },
  "the largest of the whole matrix subtracted": (x: np.NDArray) => {
    const powers = np.exp(np.subtract(x, np.max(x)));
    return np.divide(powers, np.sum(powers, perRow));
  },
  "by logarithms: x minus the log of the sum of powers": (x: np.NDArray) => {
    const largest = np.max(x, perRow);
    const sum = np.sum(np.exp(np.subtract(x, largest)), perRow);
    return np.exp(np.subtract(x, np.add(largest, np.log(sum))));
  },
  "map over lists": (x: np.NDArray) => {
    const rows = x.toArray() as number[][];
    return np.array(
      rows.map((row) => {
        const powers = row.map(Math.exp);
        const sum = powers.reduce((total, power) => total + power, 0);
        return powers.map((power) => power / sum);
      }),
    );
  },
  "loops, in place on a copy": (x: np.NDArray) => {
    const [n, m] = x.shape;
    const copy = np.add(x, 0);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < m; j++) sum += copy.data[i * m + j] = Math.exp(x.get(i, j));
      for (let j = 0; j < m; j++) copy.data[i * m + j] /= sum;
    }
    return copy;
  },
  "1 divided by the row's sum of e to the differences": (x: np.NDArray) => {
    const [n, m] = x.shape;
    const from = np.reshape(x, [n, m, 1]);
    const to = np.reshape(x, [n, 1, m]);
    return np.divide(1, np.sum(np.exp(np.subtract(to, from)), { axis: 2 }));
  },
}));
