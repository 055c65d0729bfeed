import * as np from "#np";
import { expect, test } from "@jest/globals";
import { receive } from "../../course/checks/receive";
import { UnsupportedValue } from "../../course/checks/value";
import { checkRun } from "../../course/training/check-run";
import { failureOf } from "./failure-of";
import { smallData } from "./small-data";

/* w = 1 everywhere and b = −9: the bright pictures are cats, the dark ones are not. */
const RIGHT = {
  costs: [0.69, 0.5, 0.4],
  Y_prediction_train: np.array([[1, 0, 1, 0, 0, 0, 1]]),
  Y_prediction_test: np.array([[1, 0, 0]]),
  w: np.ones([18, 1]),
  b: -9,
};

const asked = { iterations: 201, rate: 0.1, milliseconds: 5 };
const check = (returned: unknown) =>
  checkRun(receive(returned), smallData(), asked, { lines: [], dropped: 0 });

test("what a right model returns is taken", () => {
  expect(check(RIGHT)).toMatchObject({ ...asked, costs: RIGHT.costs, b: -9 });
});

test("a b of rank 0 counts as a number, a cost that is not finite is a cost", () => {
  const costs = [0.69, Number.NaN, Number.POSITIVE_INFINITY];
  expect(check({ ...RIGHT, b: np.array(-9), costs })).toMatchObject({ b: -9, costs });
});

test.each<[string, unknown, string, string]>([
  ["nothing", undefined, "model", "is a `return` missing?"],
  ["a promise", Promise.resolve(RIGHT), "model", "drop `async`"],
  ["no w", { ...RIGHT, w: undefined }, "model", "w of model is undefined"],
  ["a row for w", { ...RIGHT, w: np.ones([1, 18]) }, "model", "has shape (1, 18)"],
  ["a flat w", { ...RIGHT, w: np.ones([18]) }, "model", "must be (18, 1)"],
  ["a list for w", { ...RIGHT, w: [1, 2] }, "model", "w of model"],
  ["NaN in w", { ...RIGHT, w: np.full([18, 1], Number.NaN) }, "model", "not a finite number"],
  ["text for b", { ...RIGHT, b: "-9" }, "model", "b of model"],
  ["Infinity for b", { ...RIGHT, b: Number.POSITIVE_INFINITY }, "model", "b of model is not a"],
  ["too many costs", { ...RIGHT, costs: [1, 2, 3, 4] }, "optimize", "length 4"],
  ["text in costs", { ...RIGHT, costs: [1, "2", 3] }, "model", "entry 1 of costs"],
  [
    "the test pictures' number of predictions twice",
    { ...RIGHT, Y_prediction_train: np.array([[1, 0, 0]]) },
    "model",
    "Y_prediction_train of model has shape (1, 3)",
  ],
  [
    "probabilities for predictions",
    { ...RIGHT, Y_prediction_test: np.array([[0.9, 0, 0]]) },
    "predict",
    "contains 0.9",
  ],
  [
    "predictions against its own weights",
    { ...RIGHT, Y_prediction_test: np.array([[1, 1, 0]]) },
    "predict",
    "says 1 for picture 1",
  ],
])("%s: a sentence, and what to test", (_, returned, name, sentence) => {
  const failure = failureOf(() => check(returned));
  expect(failure).toMatchObject({ kind: "wrong", name });
  expect(failure).toHaveProperty("message", expect.stringContaining(sentence));
});

test("what cannot even be read has a sentence", () => {
  expect(failureOf(() => check(new Map()))).toHaveProperty(
    "message",
    expect.stringContaining("a Map"),
  );
  expect(receive(new Map())).toBeInstanceOf(UnsupportedValue);
});
