import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const perRow = { axis: 1, keepdims: true };

export default misconceptions(({ reference }) => ({
  "sums over the whole matrix": {
    answer: (x) => np.divide(np.exp(x), np.sum(np.exp(x))),
    caughtBy: "lecture-rows",
    hint: "Each row must sum to 1 by itself. What do you sum over?",
  },
  "sums along columns": {
    answer: (x) => np.divide(np.exp(x), np.sum(np.exp(x), { axis: 0, keepdims: true })),
    caughtBy: "lecture-rows",
    hint: "In your result the columns sum to 1. Which axis runs along a row?",
  },
  "a dimension lost: keepdims left out": {
    answer: (x) => np.divide(np.exp(x), np.sum(np.exp(x), { axis: 1 })),
    caughtBy: "rows-sum-to-1",
    hint: "What is the shape of your sums, and how is it broadcast over the matrix?",
  },
  "the power of the quotient": {
    answer: (x) => np.exp(np.divide(x, np.sum(x, perRow))),
    caughtBy: "rows-sum-to-1",
    hint: "You divide first and take the power last. What is divided by what in the formula?",
  },
  "shares of the scores, without e": {
    answer: (x) => np.divide(x, np.sum(x, perRow)),
    caughtBy: "lecture-rows",
    hint: "Negative scores would give negative probabilities. What makes every score positive first?",
  },
  "powers never divided": {
    answer: (x) => np.exp(x),
    caughtBy: "lecture-rows",
    hint: "All are positive, which is half the job. What makes a row sum to 1?",
  },
  "divided by the row's largest power": {
    answer: (x) => np.divide(np.exp(x), np.max(np.exp(x), perRow)),
    caughtBy: "rows-sum-to-1",
    hint: "Your largest probability is always 1. Which number makes the whole row sum to 1?",
  },
  "e to the −x": {
    answer: (x) => reference.softmax(np.negative(x)),
    caughtBy: "lecture-rows",
    hint: "In your result the lowest score gets the most. Which sign does the exponent have?",
  },
  "the logarithm of the probabilities": {
    answer: (x) => np.log(reference.softmax(x)),
    caughtBy: "lecture-rows",
    hint: "Probabilities lie between 0 and 1. What did you take at the end?",
  },
  "everything for the largest score": {
    answer: (x) => np.equal(x, np.max(x, perRow)),
    caughtBy: "lecture-rows",
    hint: "That is a hard choice. What do the other scores get in a soft one?",
  },
  "a sigmoid of every score": {
    answer: (x) => reference.np_sigmoid(x),
    caughtBy: "rows-sum-to-1",
    hint: "You treat each score by itself. Where do the other scores of its row come in?",
  },
  "written into x": {
    answer: (x) => {
      x.data.set(reference.softmax(x).data);
      return x;
    },
    caughtBy: "lecture-rows",
    hint: "The numbers are right, but the caller's x is gone. Where do you put your results?",
  },
}));
