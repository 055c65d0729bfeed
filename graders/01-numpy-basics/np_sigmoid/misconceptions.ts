import * as np from "#np";
import { misconceptions } from "../../../course/checks";

export default misconceptions(() => ({
  "parentheses missing in the denominator": {
    answer: (x) => np.add(np.divide(1, 1), np.exp(np.negative(x))),
    caughtBy: "known-values",
    hint: "Your results are above 1. What exactly is 1 divided by, and in which order are your calls nested?",
  },
  "e to the +x": {
    answer: (x) => np.divide(1, np.add(1, np.exp(x))),
    caughtBy: "known-values",
    hint: "Your curve falls where it should rise. Which sign does the exponent have?",
  },
  "the fraction multiplied through by eˣ, which overflows": {
    answer: (x) => np.divide(np.exp(x), np.add(1, np.exp(x))),
    caughtBy: "far-out",
    hint: "For large x both parts of your fraction are Infinity. Which form has only one part that grows?",
  },
  "Math, or an operator such as - or /, on a whole array": {
    answer: (x) => 1 / (1 + Math.exp(-x)),
    caughtBy: "known-values",
    hint: "Math and the operators work on single numbers. Which functions of np work on every element at once?",
  },
  "a loop that loses the shape": {
    answer: (x) => np.array(Array.from(x.data as Float64Array, (v) => 1 / (1 + Math.exp(-v)))),
    caughtBy: "same-shape",
    hint: "The numbers are right, but you were given a matrix. What do np's functions do with a shape?",
  },
  "a loop over the first dimension only": {
    answer: (x) => {
      const result = np.zeros(x.shape);
      for (let i = 0; i < (x.shape[0] ?? 1); i++) result.data[i] = 1 / (1 + Math.exp(-x.data[i]));
      return result;
    },
    caughtBy: "mirror",
    hint: "Some entries stay 0. Does your loop reach every entry of a matrix, or do you need no loop at all?",
  },
  "written into x": {
    answer: (x) => {
      x.data.forEach((v: number, i: number) => (x.data[i] = 1 / (1 + Math.exp(-v))));
      return x;
    },
    caughtBy: "known-values",
    hint: "The numbers are right, but the caller's x is gone. Where do you put your results?",
  },
}));
