import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const perRow = { axis: 1, keepdims: true };

export default misconceptions(() => ({
  "the root forgotten": {
    answer: (x) => np.divide(x, np.sum(np.square(x), perRow)),
    caughtBy: "lecture-rows",
    hint: "You divide by the sum of the squares. Pythagoras has one more step. Which one?",
  },
  "columns instead of rows": {
    answer: (x) => np.divide(x, np.linalg.norm(x, { axis: 0, keepdims: true })),
    caughtBy: "lecture-rows",
    hint: "In your result the columns have length 1. Which axis runs along a row?",
  },
  "one length for the whole matrix": {
    answer: (x) => np.divide(x, np.linalg.norm(x)),
    caughtBy: "lecture-rows",
    hint: "You divide everything by one number. How many lengths does a matrix of n rows have?",
  },
  "the order of the norm taken from the number of rows": {
    answer: (x) => {
      const order = x.shape[0];
      return np.divide(x, np.power(np.sum(np.power(np.abs(x), order), perRow), 1 / order));
    },
    caughtBy: "unit-length",
    hint: "This works only for two rows. What does the number of rows have to do with a length?",
  },
  "a dimension lost: keepdims left out": {
    answer: (x) => np.divide(x, np.linalg.norm(x, { axis: 1 })),
    caughtBy: "square",
    hint: "What is the shape of your lengths, and how is it broadcast over the matrix?",
  },
  "the absolute values added up": {
    answer: (x) => np.divide(x, np.sum(np.abs(x), perRow)),
    caughtBy: "lecture-rows",
    hint: "That is the distance along the streets of a grid. How long is the straight line?",
  },
  "divided by the plain sum": {
    answer: (x) => np.divide(x, np.sum(x, perRow)),
    caughtBy: "lecture-rows",
    hint: "Your rows sum to 1. Should they, or should something else be 1?",
  },
  "divided by the largest number": {
    answer: (x) => np.divide(x, np.max(np.abs(x), perRow)),
    caughtBy: "lecture-rows",
    hint: "Your largest number is 1. Should it be, or should the length of the row be 1?",
  },
  "the lengths instead of the rows": {
    answer: (x) => np.linalg.norm(x, perRow),
    caughtBy: "lecture-rows",
    hint: "You have found the lengths. What should you do with them?",
  },
  "written into x": {
    answer: (x) => {
      const scaled = np.divide(x, np.linalg.norm(x, perRow));
      x.data.set(scaled.data);
      return x;
    },
    caughtBy: "lecture-rows",
    hint: "The numbers are right, but the caller's x is gone. Where do you put your results?",
  },
}));
