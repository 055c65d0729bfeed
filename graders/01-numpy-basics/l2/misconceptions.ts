import * as np from "#np";
import { misconceptions } from "../../../course/checks";

export default misconceptions(() => ({
  "the mean instead of the sum": {
    answer: (yhat, y) => np.mean(np.square(np.subtract(y, yhat))),
    caughtBy: "known-value",
    hint: "Your loss is too small by a factor. How many entries are there, and does the formula ask for a mean?",
  },
  "the square of the sum": {
    answer: (yhat, y) => np.sum(np.subtract(y, yhat)) ** 2,
    caughtBy: "known-value",
    hint: "Differences of opposite sign cancel before you square them. Which should come first?",
  },
  "nothing squared": {
    answer: (yhat, y) => np.sum(np.subtract(yhat, y)),
    caughtBy: "known-value",
    hint: "Differences of opposite sign cancel in your sum. What should happen to each of them first?",
  },
  "the root of the sum": {
    answer: (yhat, y) => np.linalg.norm(np.subtract(y, yhat)),
    caughtBy: "known-value",
    hint: "That is the distance from ŷ to y. Does the loss have a root?",
  },
  "the difference of the squares, ŷ² − y²": {
    answer: (yhat, y) => np.sum(np.subtract(np.square(yhat), np.square(y))),
    caughtBy: "known-value",
    hint: "Your loss can be negative. The formula adds up squares, but squares of what?",
  },
  "the difference of the squares, y² − ŷ²": {
    answer: (yhat, y) => np.sum(np.subtract(np.square(y), np.square(yhat))),
    caughtBy: "known-value",
    hint: "Your loss can be negative. The formula adds up squares, but squares of what?",
  },
  "absolute values instead of squares": {
    answer: (yhat, y) => np.sum(np.abs(np.subtract(y, yhat))),
    caughtBy: "known-value",
    hint: "That is the other of the two losses. What happens to each difference in this one?",
  },
  "half the loss": {
    answer: (yhat, y) => np.sum(np.square(np.subtract(y, yhat))) / 2,
    caughtBy: "known-value",
    hint: "Some books halve the loss to make its derivative neat. Does the formula here?",
  },
  "the product of ŷ and y": {
    answer: (yhat, y) => np.dot(yhat, y),
    caughtBy: "known-value",
    hint: "A dot product is a good idea, but of which two vectors?",
  },
  "an outer product": {
    answer: (yhat, y) => np.outer(np.subtract(y, yhat), np.subtract(y, yhat)),
    caughtBy: "known-value",
    hint: "A whole table of products came back. Which of them do you need, and how do they become one number?",
  },
  "the squares not added up": {
    answer: (yhat, y) => np.square(np.subtract(y, yhat)),
    caughtBy: "known-value",
    hint: "You have one number per entry. How does the formula turn them into a single number?",
  },
}));
