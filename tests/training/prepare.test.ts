import * as np from "#np";
import { expect, test } from "@jest/globals";
import type { Caller } from "../../course/training/caller";
import { preparePictures } from "../../course/training/prepare";
import type { Value } from "../../course/checks/value";
import { failureOf } from "./failure-of";
import { smallData } from "./small-data";

type Answer = (x: np.NDArray) => Value;

const { train } = smallData();
const right: Record<string, Answer> = {
  flatten_images: (images) => images.reshape(7, 18).T,
  standardize: (X) => np.divide(X, 255),
};

const prepared = (replaced: Record<string, Answer> = {}) => {
  const answers = { ...right, ...replaced };
  const caller = {
    call: (name: string, [x]: readonly unknown[]) => answers[name](x as np.NDArray),
    printed: { lines: [], dropped: 0 },
  } as Caller;
  return preparePictures(caller, train);
};

test("pictures become columns from 0 to 1", () => {
  const X = prepared();
  expect(X.shape).toEqual([18, 7]);
  expect(X.get(2, 1)).toBeCloseTo(train.images.get(1, 0, 0, 2) / 255, 15);
});

test.each<[string, Record<string, Answer>, string, string]>([
  ["nothing", { flatten_images: () => undefined }, "flatten_images", "is a `return` missing?"],
  ["a list", { standardize: () => [1, 2] }, "standardize", "what standardize returned"],
  ["rows", { flatten_images: (x) => x.reshape(7, 18) }, "flatten_images", "needs (18, 7)"],
  [
    "mixed pictures",
    { flatten_images: (x) => x.reshape(18, 7) },
    "flatten_images",
    "column 0 does not hold the pixels of picture 0",
  ],
  ["another scale", { standardize: (x) => x }, "standardize", "divided by 255"],
  ["NaN", { standardize: (x) => np.multiply(x, Number.NaN) }, "standardize", "divided by 255"],
])("%s: a sentence about the function", (_, replaced, name, sentence) => {
  const failure = failureOf(() => prepared(replaced));
  expect(failure).toMatchObject({ kind: "wrong", name });
  expect(failure).toHaveProperty("message", expect.stringContaining(sentence));
});
