import * as np from "#np";
import { misconceptions } from "../../../course/checks";

/** The right answer for rank 1, whatever happens to other ranks. */
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
  "the transpose, for any rank": {
    answer: (x) => x.T,
    caughtBy: "known-values",
    hint: "Print x.shape and x.T.shape for an array of rank 1. And which ranks should not get this far?",
  },
  "a row instead of a column, for any rank": {
    answer: (x) => np.reshape(x, [1, x.size]),
    caughtBy: "known-values",
    hint: "In a shape (rows, columns), which of the two numbers is 1 for a column? And which ranks should not get this far?",
  },
  "a row instead of a column": {
    answer: (x) => {
      if (x.ndim !== 1) throw new Error("rank 1 only");
      return np.reshape(x, [1, x.size]);
    },
    caughtBy: "known-values",
    hint: "In a shape (rows, columns), which of the two numbers is 1 for a column?",
  },
  "any rank is flattened": {
    answer: (x) => column(x),
    caughtBy: "matrix-refused",
    hint: "A matrix gets through without complaint. How many dimensions may x have?",
  },
  "other ranks returned unchanged": {
    answer: (x) => (x.ndim === 1 ? column(x) : x),
    caughtBy: "matrix-refused",
    hint: "A matrix comes back unchanged, and the caller takes it for a column. How does a function say no?",
  },
  "nothing returned for other ranks": {
    answer: (x) => (x.ndim === 1 ? column(x) : undefined),
    caughtBy: "matrix-refused",
    hint: "For a matrix you return nothing, and the caller finds out much later. How does a function say no?",
  },
  "only the first size is looked at": {
    answer: (x) => np.reshape(x, [x.shape[0], 1]),
    caughtBy: "matrix-refused",
    hint: "np rejects most other ranks for you, but not all: try (2, 1). What else do you know about x besides its first size?",
  },
  "only rank 2 is rejected": {
    answer: (x) => {
      if (x.ndim === 2) throw new Error("rank 1 only");
      return column(x);
    },
    caughtBy: "ranks-refused",
    hint: "A matrix is one kind of array that is not of rank 1. Which others are there?",
  },
  "the Error returned instead of thrown": {
    answer: (x) => (x.ndim === 1 ? column(x) : new Error("rank 1 only")),
    caughtBy: "matrix-refused",
    hint: "You create an Error and return it like a result. Which keyword ends the call with an error instead?",
  },
  "nested lists instead of an array": {
    answer: (x) => {
      if (x.ndim !== 1) throw new Error("rank 1 only");
      return Array.from(x.data as Float64Array, (v) => [v]);
    },
    caughtBy: "known-values",
    hint: "Nested lists look like a column, but have no shape. What turns them into an NDArray?",
  },
}));
