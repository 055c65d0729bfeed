import * as np from "#np";
import { alternatives } from "../../../course/checks";

function mustBeVector(x: np.NDArray): void {
  if (x.ndim !== 1) throw new TypeError(`expected shape (n,), got (${x.shape.join(", ")})`);
}

export default alternatives(() => ({
  "the reshape method, with the first size left to np": (x: np.NDArray) => {
    mustBeVector(x);
    return x.reshape(-1, 1);
  },
  "nested lists, made into an array": (x: np.NDArray) => {
    mustBeVector(x);
    return np.array(Array.from(x.data, (v) => [v]));
  },
  "a row, transposed": (x: np.NDArray) => {
    mustBeVector(x);
    return np.reshape(x, [1, x.size]).T;
  },
  "added to a column of zeros, number by number": (x: np.NDArray) => {
    const [n, ...others] = x.shape;
    if (n === undefined || others.length > 0) throw new RangeError("rank 1 is needed");
    const result = np.zeros([n, 1]);
    for (let i = 0; i < n; i++) result.data[i] = x.get(i);
    return result;
  },
}));
