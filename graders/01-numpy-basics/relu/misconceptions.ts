import * as np from "#np";
import { misconceptions } from "../../../course/checks";

export default misconceptions(() => ({
  "the absolute value": {
    answer: (x) => np.abs(x),
    caughtBy: "known-values",
    hint: "You flip the sign of negative numbers. What should be left of them?",
  },
  "min and max mixed up": {
    answer: (x) => np.minimum(0, x),
    caughtBy: "known-values",
    hint: "The wrong half passes. Which of the two numbers should win, the smaller or the larger?",
  },
  "a leak below zero": {
    answer: (x) => np.maximum(np.multiply(0.01, x), x),
    caughtBy: "known-values",
    hint: "That is the leaky variant. How much of a negative number passes in the plain one?",
  },
  "the step: 1 where x is positive": {
    answer: (x) => np.greater(x, 0),
    caughtBy: "known-values",
    hint: "You put a 1 wherever x is positive. Which number should stand there?",
  },
  "one largest number for the whole array": {
    answer: (x) => Math.max(0, np.max(x)),
    caughtBy: "known-values",
    hint: "You return one number for a whole array. Which function of np compares entry by entry?",
  },
  "negative entries dropped": {
    answer: (x) => np.array([...(x.data as Float64Array)].filter((v) => v > 0)),
    caughtBy: "known-values",
    hint: "Some entries have vanished. What should take the place of a negative number?",
  },
  "written into x": {
    answer: (x) => {
      x.data.forEach((v: number, i: number) => (x.data[i] = Math.max(0, v)));
      return x;
    },
    caughtBy: "known-values",
    hint: "The numbers are right, but the caller's x is gone. Where do you put your results?",
  },
}));
