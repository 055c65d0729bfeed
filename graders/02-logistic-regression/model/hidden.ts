import * as np from "#np";
import { checks, type Draw, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  example(
    "own-count-and-rate",
    "it trains with the count and rate it is given",
    2,
    ({ model }, draw) => {
      const sets = drawSets(draw);
      for (const [count, rate] of [
        [1, 0.25],
        [9, 0.125],
        [9, 0.03],
      ]) {
        mustAgree(model(...sets, count, rate), reference.model(...sets, count, rate));
      }
    },
    {
      concept: "arguments used",
      hint: "Follow num_iterations and learning_rate from the signature to where they are used.",
    },
  );

  example(
    "labels",
    "training and test examples each get their own labels",
    2,
    ({ model }, draw) => {
      const sets = drawSets(draw);
      const trained = reference.model(...sets, 30, 0.1);
      const out = model(...sets, 30, 0.1);
      expect(out).at("Y_prediction_test").toBeArray(trained.Y_prediction_test);
      expect(out).at("Y_prediction_train").toBeArray(trained.Y_prediction_train);
    },
    { concept: "labels", hint: "Which examples does each prediction belong to?" },
  );

  example(
    "default-rate",
    "without a rate it trains at 0.5 and reports that",
    1,
    ({ model }, draw) => {
      const sets = drawSets(draw);
      const out = model(...sets, 4);
      mustAgree(out, reference.model(...sets, 4));
      expect(out).at("learning_rate").toBeNumber(0.5);
    },
    {
      concept: "arguments used",
      hint: "Which default does the signature of the exercise give an argument that is left out?",
    },
  );

  property(
    "test-set-is-not-learnt",
    "the test set does not affect w and b",
    1,
    { train: make.sample().map(({ X, Y }) => ({ X, Y })), Y_test: make.labels(3) },
    ({ model }, { train: { X, Y }, Y_test }) => {
      const X_test = np.ones([X.shape[0], Y_test.size]);
      const { w, b } = reference.model(X, Y, X, Y, 3, 0.1);
      const out = model(X, Y, X_test, Y_test, 3, 0.1);
      expect(out).at("w").toBeArray(w);
      expect(out).at("b").toBeNumber(b);
    },
    {
      concept: "random inputs",
      hint: "The model may learn from the training set only. What does your code do with the test set?",
      runs: 10,
    },
  );

  example(
    "after-another",
    "another training run in between changes nothing",
    1,
    ({ model }, draw) => {
      const sets = drawSets(draw);
      const others = drawSets(draw);
      const expected = reference.model(...sets, 6, 0.1);
      mustAgree(model(...sets, 6, 0.1), expected);
      expect(model(...others, 6, 0.1), "the result of another training run")
        .at("w")
        .toHaveShape([3, 1]);
      mustAgree(model(...sets, 6, 0.1), expected);
    },
    {
      concept: "repeated runs",
      hint: "Does anything outside the function remember an earlier training run?",
    },
  );

  example(
    "while-printing",
    "printing does not change the result",
    1,
    ({ model }, draw) => {
      const sets = drawSets(draw);
      mustAgree(model(...sets, 101, 0.05, true), reference.model(...sets, 101, 0.05));
    },
    { concept: "arguments used", hint: "print_cost decides what is shown, not what is computed." },
  );
});

type Sets = [X_train: np.NDArray, Y_train: np.NDArray, X_test: np.NDArray, Y_test: np.NDArray];

/** Three features, five training and four test examples. */
function drawSets(draw: Draw): Sets {
  const train = draw.sample(3, 5);
  const test = draw.sample(3, 4);
  return [train.X, train.Y, test.X, test.Y];
}

function mustAgree(out: unknown, expected: { w: np.NDArray; b: number; costs: number[] }): void {
  expect(out).at("w").toBeArray(expected.w);
  expect(out).at("b").toBeNumber(expected.b);
  expect(out).at("costs").toBeList(expected.costs);
}
