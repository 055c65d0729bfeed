import * as np from "#np";
import { misconceptions } from "../../../course/checks";

export default misconceptions(({ reference }) => {
  const sigmoid = reference.np_sigmoid as (x: np.NDArray) => np.NDArray;
  return {
    "differentiated with e to the +x": {
      answer: (x) => np.divide(np.exp(x), np.square(np.add(1, np.exp(np.negative(x))))),
      caughtBy: "known-values",
      hint: "Your slope grows without bound, but the curve flattens. Which sign does each exponent have?",
    },
    "x · (1 − x), without the sigmoid": {
      answer: (x) => np.multiply(x, np.subtract(1, x)),
      caughtBy: "known-values",
      hint: "The formula is written in s, not in x. What is s?",
    },
    "1 − s², which is the slope of tanh": {
      answer: (x) => np.subtract(1, np.square(sigmoid(x))),
      caughtBy: "known-values",
      hint: "At 0 the slope of σ is ¼. What does your formula give there, and which function has that slope?",
    },
    "s · (s − 1)": {
      answer: (x) => np.multiply(sigmoid(x), np.subtract(sigmoid(x), 1)),
      caughtBy: "known-values",
      hint: "σ rises everywhere, but your slopes are negative. What do you subtract from what?",
    },
    "the sigmoid itself": {
      answer: (x) => sigmoid(x),
      caughtBy: "known-values",
      hint: "That is the height of the curve. How steep is it there?",
    },
    "a dot product instead of an elementwise one": {
      answer: (x) => np.dot(sigmoid(x), np.subtract(1, sigmoid(x))),
      caughtBy: "known-values",
      hint: "You need one slope per element. What does a dot product do after it multiplies?",
    },
    "the sigmoid taken twice": {
      answer: (x) => {
        const s = sigmoid(x);
        return np.multiply(sigmoid(s), np.subtract(1, sigmoid(s)));
      },
      caughtBy: "known-values",
      hint: "Your slope hardly changes with x. How many times do you take the sigmoid?",
    },
  };
});
