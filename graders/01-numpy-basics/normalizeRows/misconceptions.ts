import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const perRow = { axis: 1, keepdims: true };

export default misconceptions(() => ({
  "the root forgotten": {
    answer: (x) => np.divide(x, np.sum(np.square(x), perRow)),
    caughtBy: "lecture-rows",
    hint: "You divide by the sum of the squares. Pythagoras has one more step: which?",
  },
  "columns instead of rows": {
    answer: (x) => np.divide(x, np.linalg.norm(x, { axis: 0, keepdims: true })),
    caughtBy: "lecture-rows",
    hint: "With you, columns have length 1. Along which axis does a row run?",
  },
  "one length for the whole matrix": {
    answer: (x) => np.divide(x, np.linalg.norm(x)),
    caughtBy: "lecture-rows",
    hint: "You divide everything by one number. How many lengths are there in a matrix of n rows?",
  },
  "the order of the norm taken from the number of rows": {
    answer: (x) => {
      const order = x.shape[0];
      return np.divide(x, np.power(np.sum(np.power(np.abs(x), order), perRow), 1 / order));
    },
    caughtBy: "unit-length",
    hint: "It works for two rows only. What does the number of rows have to do with a length?",
  },
  "a dimension lost on the way: keepdims left out": {
    answer: (x) => np.divide(x, np.linalg.norm(x, { axis: 1 })),
    caughtBy: "square",
    hint: "What is the shape of your lengths, and how is it laid over the matrix?",
  },
  "the absolute values added up": {
    answer: (x) => np.divide(x, np.sum(np.abs(x), perRow)),
    caughtBy: "lecture-rows",
    hint: "That is the way along the streets. How long is the straight line?",
  },
  "divided by the plain sum": {
    answer: (x) => np.divide(x, np.sum(x, perRow)),
    caughtBy: "lecture-rows",
    hint: "Your rows sum to 1. Should they, or is something else meant to be 1?",
  },
  "divided by the largest number": {
    answer: (x) => np.divide(x, np.max(np.abs(x), perRow)),
    caughtBy: "lecture-rows",
    hint: "Your largest number is 1. Should that be so, or is it the length of the row?",
  },
  "the lengths instead of the rows": {
    answer: (x) => np.linalg.norm(x, perRow),
    caughtBy: "lecture-rows",
    hint: "You have found the lengths. What is to be done with them?",
  },
  "written into x": {
    answer: (x) => {
      const scaled = np.divide(x, np.linalg.norm(x, perRow));
      x.data.set(scaled.data);
      return x;
    },
    caughtBy: "unchanged",
    hint: "The numbers are right, but the caller's x is gone. Where do you put your results?",
  },
}));
