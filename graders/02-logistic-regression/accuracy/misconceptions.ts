import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const mistakes = (Y_prediction: np.NDArray, Y: np.NDArray): number =>
  np.mean(np.abs(np.subtract(Y_prediction, Y)));

export default misconceptions(() => ({
  "a share from 0 to 1": {
    answer: (Y_prediction, Y) => 1 - mistakes(Y_prediction, Y),
    caughtBy: "three-of-four",
    hint: "Three of four are 0.75, as a share. And in percent?",
  },
  "the percent of mistakes": {
    answer: (Y_prediction, Y) => 100 * mistakes(Y_prediction, Y),
    caughtBy: "three-of-four",
    hint: "You count what is wrong. What is left of a hundred?",
  },
  "how many are right": {
    answer: (Y_prediction, Y) => np.sum(np.equal(Y_prediction, Y)),
    caughtBy: "three-of-four",
    hint: "That is a count. Three right of four, and three right of three: are they equally good?",
  },
  "100 less the number of mistakes": {
    answer: (Y_prediction, Y) => 100 - np.sum(np.abs(np.subtract(Y_prediction, Y))),
    caughtBy: "three-of-four",
    hint: "One mistake costs you one percent, however few examples there are. What should it cost?",
  },
  "mistakes that cancel: no absolute value": {
    answer: (Y_prediction, Y) => 100 - np.mean(np.subtract(Y_prediction, Y)) * 100,
    caughtBy: "three-of-four",
    hint: "More than 100 percent? A missed cat counts −1 with you, a false cat +1: what is their sum?",
  },
  "only the cats are looked at": {
    answer: (Y_prediction, Y) => (100 * np.sum(np.multiply(Y_prediction, Y))) / np.sum(Y),
    caughtBy: "three-of-four",
    hint: "That says how many cats were found. Is a dog that was called a dog not right too?",
  },
  "rounded to whole percent": {
    answer: (Y_prediction, Y) => Math.round(100 - mistakes(Y_prediction, Y) * 100),
    caughtBy: "percent",
    hint: "Right where the result is a whole number. And for one right of three?",
  },
}));
