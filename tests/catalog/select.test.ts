import { describe, expect, test } from "@jest/globals";
import { everything, pathOf, type Selection, select } from "../../course/catalog/select";
import { unitOf } from "../unit-of";

const unit = (id: string, names: string[]) =>
  unitOf(
    id,
    id,
    names.map((name) => ({
      name,
      params: [],
      points: { visible: 1, hidden: 1 },
      needs: [],
      concepts: [],
    })),
  );
const units = [
  unit("01-numpy-basics", ["relu", "normalizeRows", "softmax", "sigmoid"]),
  unit("02-logistic-regression", ["sigmoid", "propagate"]),
];

const paths = (names: string[]) => pathsIn(select(units, names));
const pathsIn = (selection: Selection) =>
  selection.kind === "chosen" ? selection.chosen.map(pathOf) : selection.problems;

describe("names stand for", () => {
  test("everything, where there are none", () => {
    expect(paths([])).toEqual(everything(units).map(pathOf));
    expect(paths([])).toHaveLength(6);
  });

  test("a function, in each unit that has it", () => {
    expect(paths(["relu"])).toEqual(["01-numpy-basics/relu"]);
    expect(paths(["sigmoid"])).toEqual([
      "01-numpy-basics/sigmoid",
      "02-logistic-regression/sigmoid",
    ]);
  });

  test("a unit", () => {
    expect(paths(["02-logistic-regression"])).toEqual([
      "02-logistic-regression/sigmoid",
      "02-logistic-regression/propagate",
    ]);
  });

  test("a function of one unit", () => {
    expect(paths(["02-logistic-regression/sigmoid"])).toEqual(["02-logistic-regression/sigmoid"]);
  });

  test("each function once, in the order of the course", () => {
    expect(paths(["propagate", "softmax", "01-numpy-basics/softmax", "relu"])).toEqual([
      "01-numpy-basics/relu",
      "01-numpy-basics/softmax",
      "02-logistic-regression/propagate",
    ]);
  });
});

describe("an unknown name", () => {
  test.each([
    ["softmx", "softmax"],
    ["SOFTMAX", "softmax"],
    ["normalizerows", "normalizeRows"],
    ["NormaliseRows", "normalizeRows"],
    ["01-numpy-basic", "01-numpy-basics"],
    ["01-numpy-basics/sofmax", "01-numpy-basics/softmax"],
    ["01", "01-numpy-basics"],
    ["02-", "02-logistic-regression"],
    ["soft", "softmax"],
  ])("%s has %s near it", (name, nearest) => {
    expect(paths([name])).toEqual([{ name, nearest }]);
  });

  test("may be far from every other", () => {
    expect(paths(["backpropagation_through_time"])).toEqual([
      { name: "backpropagation_through_time" },
    ]);
  });

  test("is reported together with the others, and nothing is chosen", () => {
    expect(paths(["softmax", "sofmax", "zzzzzzzz"])).toEqual([
      { name: "sofmax", nearest: "softmax" },
      { name: "zzzzzzzz" },
    ]);
  });

  test("of an object's own methods is unknown too", () => {
    expect(select(units, ["constructor"]).kind).toBe("unknown");
  });
});
