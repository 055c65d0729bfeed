import * as np from "#np";
import { misconceptions } from "../../../course/checks";

export default misconceptions(({ reference }) => {
  const probabilities = (w: np.NDArray, b: number, X: np.NDArray): np.NDArray =>
    reference.sigmoid(np.add(np.dot(w.T, X), b));

  return {
    "b forgotten": {
      answer: (w, _, X) => np.greater(probabilities(w, 0, X), 0.5),
      caughtBy: "b-decides",
      hint: "Does any label change when b changes?",
    },
    "b subtracted": {
      answer: (w, b, X) => np.greater(probabilities(w, -b, X), 0.5),
      caughtBy: "b-decides",
      hint: "A larger b should give more cats. Does it in your code?",
    },
    "no sigmoid: z > 0.5": {
      answer: (w, b, X) => np.greater(np.add(np.dot(w.T, X), b), 0.5),
      caughtBy: "b-decides",
      hint: "0.5 is the halfway point of a probability. Is what you compare with it a probability?",
    },
    "w times X entry by entry": {
      answer: (w, b, X) => np.greater(reference.sigmoid(np.add(np.multiply(w, X), b)), 0.5),
      caughtBy: "known-labels",
      hint: "You decide on every feature by itself. Which product weights a whole column and sums it up?",
    },
    "labels −1 and 1": {
      answer: (w, b, X) => np.where(np.greater(probabilities(w, b, X), 0.5), 1, -1),
      caughtBy: "known-labels",
      hint: "Which two values does Y hold in this course?",
    },
    "probabilities instead of labels": {
      answer: (w, b, X) => probabilities(w, b, X),
      caughtBy: "known-labels",
      hint: "You know how sure the network is. What is its decision?",
    },
    "cats where a is small": {
      answer: (w, b, X) => np.less(probabilities(w, b, X), 0.5),
      caughtBy: "known-labels",
      hint: "Every label is the wrong way round. What does an a near 1 mean?",
    },
    "the labels as a column": {
      answer: (w, b, X) => np.greater(probabilities(w, b, X), 0.5).T,
      caughtBy: "known-labels",
      hint: "The labels are right. Y has one row. What shape do yours have?",
    },
    "the labels as a plain list": {
      answer: (w, b, X) => [...np.greater(probabilities(w, b, X), 0.5).data],
      caughtBy: "known-labels",
      hint: "The labels are right, but what will they be compared with, and what kind of value is that?",
    },
    "one label for all, by the mean": {
      answer: (w, b, X) => {
        const label = np.mean(probabilities(w, b, X)) > 0.5 ? 1 : 0;
        return np.full([1, X.shape[1]], label);
      },
      caughtBy: "known-labels",
      hint: "All pictures get one label. Where do your probabilities become a single number?",
    },
    "the loop runs over features, not examples": {
      answer: (w, b, X) => {
        const A = probabilities(w, b, X);
        const labels = np.zeros([1, X.shape[1]]);
        for (let i = 0; i < Math.min(X.shape[0], A.size); i++) {
          labels.data[i] = A.data[i] > 0.5 ? 1 : 0;
        }
        return labels;
      },
      caughtBy: "b-decides",
      hint: "Some pictures at the end stay 0. Which size of X does your loop count to?",
    },
  };
});
