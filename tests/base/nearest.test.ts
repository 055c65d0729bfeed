import { expect, test } from "@jest/globals";
import { didYouMean, nearestTo } from "../../course/base/nearest";

const KNOWN = ["softmax", "normalizeRows", "l1", "initialize_with_zeros"];

test.each([
  ["softmx", "softmax"],
  ["SOFTMAX", "softmax"],
  ["normalizerows", "normalizeRows"],
  ["normalize", "normalizeRows"],
  ["init", "initialize_with_zeros"],
  ["zzzzzzzzzz", undefined],
  ["", undefined],
])("%j is nearest to %s", (name, nearest) => {
  expect(nearestTo(name, KNOWN)).toBe(nearest);
});

test("nothing is near where nothing is known", () => {
  expect(nearestTo("softmax", [])).toBeUndefined();
});

test("a name that is near becomes a question", () => {
  expect(didYouMean("softmax")).toBe(" Did you mean softmax?");
  expect(didYouMean(undefined)).toBe("");
});
