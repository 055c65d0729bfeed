import * as np from "#np";
import { misconceptions } from "../../../course/checks";

export default misconceptions(() => ({
  "the mean instead of the sum": {
    answer: (yhat, y) => np.mean(np.abs(np.subtract(y, yhat))),
    caughtBy: "known-value",
    hint: "Your loss is too small by a factor. How many entries are there, and does the formula ask for a mean?",
  },
  "y − ŷ summed with its signs": {
    answer: (yhat, y) => np.sum(np.subtract(y, yhat)),
    caughtBy: "known-value",
    hint: "One prediction too high and one too low make your loss 0. What is missing before the sum?",
  },
  "ŷ − y summed with its signs": {
    answer: (yhat, y) => np.sum(np.subtract(yhat, y)),
    caughtBy: "known-value",
    hint: "Your loss can fall below 0, and one prediction too high makes up for one too low. What is missing before the sum?",
  },
  "the absolute value of the sum": {
    answer: (yhat, y) => Math.abs(np.sum(np.subtract(y, yhat))),
    caughtBy: "known-value",
    hint: "You drop the sign at the very end. Which comes first, the sum or the absolute value?",
  },
  "the difference of the absolute values": {
    answer: (yhat, y) => np.sum(np.abs(np.subtract(np.abs(y), np.abs(yhat)))),
    caughtBy: "one-difference",
    hint: "How far is −1 from 1? Your code says 0. What should you take the absolute value of?",
  },
  "squares instead of absolute values": {
    answer: (yhat, y) => np.sum(np.square(np.subtract(y, yhat))),
    caughtBy: "known-value",
    hint: "That is the other of the two losses. What stands between the bars in this one?",
  },
  "only the largest difference": {
    answer: (yhat, y) => np.max(np.abs(np.subtract(y, yhat))),
    caughtBy: "known-value",
    hint: "In your loss only the worst prediction counts. What about the others?",
  },
  "the differences not added up": {
    answer: (yhat, y) => np.abs(np.subtract(y, yhat)),
    caughtBy: "known-value",
    hint: "You have one number per entry. How does the formula turn them into a single number?",
  },
  "written into ŷ": {
    answer: (yhat, y) => {
      for (let i = 0; i < y.size; i++) yhat.data[i] = Math.abs(y.data[i] - yhat.data[i]);
      return np.sum(yhat);
    },
    caughtBy: "known-value",
    hint: "The loss is right, but the caller's predictions are gone. Where do you put the differences?",
  },
}));
