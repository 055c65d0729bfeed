import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const mistakes = (Y_prediction: np.NDArray, Y: np.NDArray): number =>
  np.mean(np.abs(np.subtract(Y_prediction, Y)));

export default misconceptions(() => ({
  "a share from 0 to 1": {
    answer: (Y_prediction, Y) => 1 - mistakes(Y_prediction, Y),
    caughtBy: "three-of-four",
    hint: "As a share, three out of four is 0.75. What is that in percent?",
  },
  "the percentage of mistakes": {
    answer: (Y_prediction, Y) => 100 * mistakes(Y_prediction, Y),
    caughtBy: "three-of-four",
    hint: "You count the mistakes. What is left of a hundred?",
  },
  "how many are right": {
    answer: (Y_prediction, Y) => np.sum(np.equal(Y_prediction, Y)),
    caughtBy: "three-of-four",
    hint: "That is a count. Are three right out of four and three right out of three equally good?",
  },
  "100 minus the number of mistakes": {
    answer: (Y_prediction, Y) => 100 - np.sum(np.abs(np.subtract(Y_prediction, Y))),
    caughtBy: "three-of-four",
    hint: "In your result one mistake costs one percent, however few examples there are. What should it cost?",
  },
  "mistakes that cancel: no absolute value": {
    answer: (Y_prediction, Y) => 100 - np.mean(np.subtract(Y_prediction, Y)) * 100,
    caughtBy: "three-of-four",
    hint: "More than 100 percent? You count a missed cat as −1 and a false cat as +1. What is their sum?",
  },
  "only the cats are counted": {
    answer: (Y_prediction, Y) => (100 * np.sum(np.multiply(Y_prediction, Y))) / np.sum(Y),
    caughtBy: "three-of-four",
    hint: "That says how many of the cats were found. Isn't a dog that was called a dog right too?",
  },
  "rounded to whole percent": {
    answer: (Y_prediction, Y) => Math.round(100 - mistakes(Y_prediction, Y) * 100),
    caughtBy: "percent",
    hint: "This is right where the result is a whole number. What about one right out of three?",
  },
}));
