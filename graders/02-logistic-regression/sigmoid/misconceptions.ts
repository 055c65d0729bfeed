import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const e_to_minus = (z: np.NDArray | number): np.NDArray => np.exp(np.negative(z));

export default misconceptions(({ reference }) => ({
  "no parentheses: 1/1 + e^(−z)": {
    answer: (z) => np.add(np.divide(1, 1), e_to_minus(z)),
    caughtBy: "known-array",
    hint: "Values above 1? Read your fraction aloud: what exactly is below the line?",
  },
  "the sign of z is lost: e^(+z)": {
    answer: (z) => np.divide(1, np.add(1, np.exp(z))),
    caughtBy: "known-array",
    hint: "Your curve falls where σ rises. Which sign does z have in the exponent?",
  },
  "multiplied through by e^z, which overflows": {
    answer: (z) => np.divide(np.exp(z), np.add(1, np.exp(z))),
    caughtBy: "large",
    hint: "That is right on paper. But for z = 1000, what is above the line and what is below it?",
  },
  "the derivative σ(1 − σ) instead of σ": {
    answer: (z) => {
      const a = reference.sigmoid(z);
      return np.multiply(a, np.subtract(1, a));
    },
    caughtBy: "known-array",
    hint: "You return how steep σ is. How high is it?",
  },
  "tanh instead of σ": {
    answer: (z) => np.tanh(z),
    caughtBy: "known-array",
    hint: "Your curve runs from −1 to 1 and is 0 at 0. That is another activation. What is the range of σ?",
  },
  "cut off at 0 for negative z, like ReLU": {
    answer: (z) => np.where(np.less(z, 0), 0, reference.sigmoid(z)),
    caughtBy: "shape-and-range",
    hint: "σ comes near 0 for negative z, but does it ever get there?",
  },
  "divides by the sum over the array, as softmax does": {
    answer: (z) => np.divide(np.exp(z), np.sum(np.exp(z))),
    caughtBy: "known-array",
    hint: "Your values sum to 1. Should σ of one entry depend on the others?",
  },
  "treats every argument as an array": {
    answer: (z) =>
      np.fromData(
        z.data.map((entry: number) => 1 / (1 + Math.exp(-entry))),
        z.shape,
      ),
    caughtBy: "plain-number",
    hint: "A plain number has no data and no shape. Which functions accept both kinds?",
  },
  "turns everything into a flat list of numbers": {
    answer: (z) => reference.sigmoid(z).reshape(-1),
    caughtBy: "shape-and-range",
    hint: "The numbers are right. What shape went in, and what shape came out?",
  },
}));
