import * as np from "#np";
import { misconceptions } from "../../../course/checks";

export default misconceptions(() => ({
  "leaves the pixels as they are": {
    answer: (X) => X,
    caughtBy: "known-pixels",
    hint: "The pixels come back unscaled. What should the brightest one become?",
  },
  "divides by 256": {
    answer: (X) => np.divide(X, 256),
    caughtBy: "known-pixels",
    hint: "There are 256 values, but which is the largest? It should become exactly 1.",
  },
  "divides by the brightest pixel it is given": {
    answer: (X) => np.divide(X, np.max(X)),
    caughtBy: "dark-picture",
    hint: "A dark picture turned bright. Should the scale depend on which pictures are given?",
  },
  "subtracts the mean and divides by the deviation": {
    answer: (X) => {
      const centred = np.subtract(X, np.mean(X));
      return np.divide(centred, Math.sqrt(np.mean(np.square(centred))));
    },
    caughtBy: "known-pixels",
    hint: "That is how statisticians standardize. For pixels the course takes a simpler way. What is the range of a pixel?",
  },
  "scales to −1 … 1": {
    answer: (X) => np.subtract(np.divide(X, 127.5), 1),
    caughtBy: "known-pixels",
    hint: "Black came out below 0. Where does the course's scale begin?",
  },
  "rounds to whole numbers": {
    answer: (X) => np.round(np.divide(X, 255)),
    caughtBy: "known-pixels",
    hint: "Only black and white are left. What happened to the greys in between?",
  },
  "writes into the caller's array": {
    answer: (X) => {
      for (let i = 0; i < X.size; i++) X.data[i] /= 255;
      return X;
    },
    caughtBy: "known-pixels",
    hint: "The result is right. But look at the argument after the call: whose array is it?",
  },
}));
