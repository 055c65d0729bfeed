import * as np from "#np";
import { alternatives } from "../../../course/checks";

export default alternatives(() => ({
  "from a typed array, which starts with zeros": (dim) => ({
    w: np.fromData(new Float64Array(dim), [dim, 1]),
    b: 0,
  }),

  "a list of rows made into an array": (dim) => ({
    w: np.array(Array.from({ length: dim }, () => [0])),
    b: 0,
  }),

  "rank 1 turned into a column, b of rank 0": (dim) => ({
    w: np.zeros(dim).reshape(-1, 1),
    b: np.array(0),
  }),
}));
