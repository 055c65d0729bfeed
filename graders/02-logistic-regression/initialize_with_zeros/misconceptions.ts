import * as np from "#np";
import { misconceptions } from "../../../course/checks";

export default misconceptions(() => ({
  "w of rank 1": {
    answer: (dim) => ({ w: np.zeros(dim), b: 0 }),
    caughtBy: "w-two",
    hint: "Print the shape: (dim,) is neither a row nor a column. How do you ask for a column?",
  },
  "w as a row": {
    answer: (dim) => ({ w: np.zeros([1, dim]), b: 0 }),
    caughtBy: "w-two",
    hint: "Your w lies on its side. It has one weight per feature. Which axis holds the features?",
  },
  "w as a square": {
    answer: (dim) => ({ w: np.zeros([dim, dim]), b: 0 }),
    caughtBy: "w-two",
    hint: "One number goes in, but you use it twice. How many weights does one neuron have?",
  },
  "w as a nested list": {
    answer: (dim) => ({ w: Array.from({ length: dim }, () => [0]), b: 0 }),
    caughtBy: "w-two",
    hint: "The zeros are right, but a list cannot be transposed or multiplied. Which kind of value can?",
  },
  "random start": {
    answer: (dim) => {
      np.random.seed(1);
      return { w: np.multiply(np.random.randn(dim, 1), 0.01), b: 0 };
    },
    caughtBy: "w-two",
    hint: "Small random weights are for networks with hidden layers. What does the name of this function say?",
  },
  "ones instead of zeros": {
    answer: (dim) => ({ w: np.ones([dim, 1]), b: 0 }),
    caughtBy: "w-two",
    hint: "The shape is right. What about the value?",
  },
  "b as an array": {
    answer: (dim) => ({ w: np.zeros([dim, 1]), b: np.zeros([1, 1]) }),
    caughtBy: "b-number",
    hint: "w needs an array, with one weight per feature. How many biases are there?",
  },
  "a pair instead of an object": {
    answer: (dim) => [np.zeros([dim, 1]), 0],
    caughtBy: "w-two",
    hint: "In Python the function returns a pair. Which two fields does the caller read by name here?",
  },
}));
