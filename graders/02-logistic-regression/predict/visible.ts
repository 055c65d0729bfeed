import * as np from "#np";
import { type Answers, checks, expect, make } from "../../../course/checks";

/** 1/512 beside numbers in sixteenths: then wᵀX + b is never exactly 0. */
const problem = make.sample().map(({ w, b, X }) => ({ w, b: b + 1 / 512, X }));

export default checks(({ example, property, stretch }) => {
  example("known-labels", "the lecture's two features, three pictures", 1, ({ predict }) => {
    const w = np.array([[0.1124579], [0.23106775]]);
    const X = np.array([
      [1, -1.1, -3.2],
      [1.2, 2, 0.1],
    ]);
    expect(predict(w, -0.3, X)).toBeArray([[1, 1, 0]]);
  });

  example("b-decides", "b affects the decision", 1, ({ predict }) => {
    const X = np.array([
      [1, 0.75, 1.25, 2],
      [1.5, 1, 1, 0.5],
    ]);
    expect(predict(np.array([[1], [-2]]), 1.5, X)).toBeArray([[0, 1, 1, 1]]);
  });

  property(
    "labels",
    "one label per column, 0 or 1, in shape (1, m)",
    1,
    { problem },
    ({ predict }, { problem: { w, b, X } }) => {
      const labels = expect(predict(w, b, X)).toHaveShape([1, X.shape[1]]);
      const nearest = np.where(np.greater(labels, 0.5), 1, 0);
      expect(labels).toBeArray(nearest);
      mustFollowB(predict, w, X);
    },
  );

  property(
    "opposite",
    "with −w and −b every label is reversed",
    1,
    { problem },
    ({ predict }, { problem: { w, b, X } }) => {
      const labels = expect(predict(w, b, X)).toHaveShape([1, X.shape[1]]);
      const opposite = np.subtract(1, labels);
      const turned = predict(np.negative(w), -b, X);
      expect(turned, "predict(−w, −b, X)").toBeArray(opposite);
    },
  );

  property(
    "each-alone",
    "a picture gets the same label alone as among others",
    1,
    { problem },
    ({ predict }, { problem: { w, b, X } }) => {
      const m = X.shape[1];
      const together = expect(predict(w, b, X)).toHaveShape([1, m]);
      const last = np.slice(X, ":", [m - 1]);
      expect(predict(w, b, last), "the label of the last picture alone").toBeArray(
        np.slice(together, ":", [m - 1]),
      );
      mustFollowB(predict, w, last);
    },
  );

  stretch("exactly-half", "exactly 0.5 is not a cat", ({ predict }) => {
    const X = np.array([[1, 2, 3]]);
    expect(predict(np.array([[1]]), -2, X)).toBeArray([[0, 0, 1]]);
  });
});

/** Otherwise one label for everything would pass: a b this large decides alone, either way. */
function mustFollowB(predict: Answers[string], w: np.NDArray, X: np.NDArray): void {
  const shape = [1, X.shape[1]];
  const [above, below] = [100, -100].map((b) => expect(predict(w, b, X)).toHaveShape(shape));
  expect(np.abs(np.subtract(above, below)), "how far labels at b = 100 and −100 differ").toBeArray(
    np.ones(shape),
  );
}
