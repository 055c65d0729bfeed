import * as np from "#np";
import { misconceptions } from "../../../course/checks";

/** What the right answer does with rank 1, whatever is done with other ranks. */
const column = (x: np.NDArray): np.NDArray => np.reshape(x, [x.size, 1]);

export default misconceptions(() => ({
  "the transpose, which does nothing to rank 1": {
    answer: (x) => {
      if (x.ndim !== 1) throw new Error("rank 1 only");
      return x.T;
    },
    caughtBy: "known-values",
    hint: "Print x.shape and x.T.shape for an array of rank 1. What must change is the number of dimensions.",
  },
  "the transpose, for whatever rank": {
    answer: (x) => x.T,
    caughtBy: "known-values",
    hint: "Print x.shape and x.T.shape for an array of rank 1. And which ranks should not get this far?",
  },
  "a row instead of a column, for whatever rank": {
    answer: (x) => np.reshape(x, [1, x.size]),
    caughtBy: "known-values",
    hint: "(rows, columns): which of the two numbers is 1 for a column? And which ranks should not get this far?",
  },
  "a row instead of a column": {
    answer: (x) => {
      if (x.ndim !== 1) throw new Error("rank 1 only");
      return np.reshape(x, [1, x.size]);
    },
    caughtBy: "known-values",
    hint: "(rows, columns): which of the two numbers is 1 for a column?",
  },
  "any rank is flattened": {
    answer: (x) => column(x),
    caughtBy: "matrix-refused",
    hint: "A matrix goes through without a word. How many dimensions may x have?",
  },
  "other ranks handed back as they are": {
    answer: (x) => (x.ndim === 1 ? column(x) : x),
    caughtBy: "matrix-refused",
    hint: "A matrix comes back as it went in, and whoever called takes it for a column. How does a function say no?",
  },
  "nothing handed back for other ranks": {
    answer: (x) => (x.ndim === 1 ? column(x) : undefined),
    caughtBy: "matrix-refused",
    hint: "For a matrix nothing comes back, and whoever called learns of it much later. How does a function say no?",
  },
  "the first size alone decides": {
    answer: (x) => np.reshape(x, [x.shape[0], 1]),
    caughtBy: "matrix-refused",
    hint: "np refuses most other ranks for you, but not all: try (2, 1). What do you know of x beside its first size?",
  },
  "only rank 2 is refused": {
    answer: (x) => {
      if (x.ndim === 2) throw new Error("rank 1 only");
      return column(x);
    },
    caughtBy: "ranks-refused",
    hint: "A matrix is one thing that is not of rank 1. Which others are there?",
  },
  "the Error returned, not thrown": {
    answer: (x) => (x.ndim === 1 ? column(x) : new Error("rank 1 only")),
    caughtBy: "matrix-refused",
    hint: "You make an Error and hand it back like a result. Which word sends it off?",
  },
  "nested lists instead of an array": {
    answer: (x) => {
      if (x.ndim !== 1) throw new Error("rank 1 only");
      return Array.from(x.data as Float64Array, (v) => [v]);
    },
    caughtBy: "known-values",
    hint: "Lists in a list look like a column, but have no shape. What makes an NDArray of them?",
  },
}));
