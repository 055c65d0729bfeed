import * as np from "#np";
import { expect, test } from "@jest/globals";
import { stepSums as partOfStep } from "../../course/handout/training-step";
import { stepSums as wholeStep } from "../../course/home/training-step";
import { chart, type Measured } from "../../course/vectorization/chart";
import { lesson, opening } from "../../course/vectorization/lesson";
import { dotLoop, generalDotLoop, multiplyLoop, outerLoop } from "../../course/vectorization/loops";
import { verdict } from "../../course/vectorization/verdict";

/* Nothing is timed here, because the clock inside Jest lies. Times are given. */

const measured = (name: string, loop: number, npTime: number): Measured => ({
  name,
  sizes: "X (12288, 209)",
  times: { loop, np: npTime },
});

const given = (dot: number, byExample: number, byRow: number) => [
  measured("dot", dot, 1),
  measured("propagate, example by example", byExample, 4),
  measured("propagate, row by row", byRow, 4),
];

test("the outcome is put into words", () => {
  expect(verdict({ loop: 1.2, np: 1 })).toBe("a tie");
  expect(verdict({ loop: 1, np: 1.2 })).toBe("a tie");
  expect(verdict({ loop: 3.44, np: 1 })).toBe("#np is 3.4 times as fast");
  expect(verdict({ loop: 1, np: 12.4 })).toBe("the loop is 12 times as fast");
});

test("bars are as long as the times, the longer one full", () => {
  const [, loop, vectorised] = chart(measured("dot", 4, 1)).split("\n");
  expect(loop).toBe(`  loop ${"█".repeat(48)} 4.00 ms`);
  expect(vectorised).toBe(`  #np  ${"█".repeat(12)} 1.00 ms`);
});

test("the lesson says what was measured, whichever way it went", () => {
  const usual = lesson(given(1.1, 40, 8));
  expect(usual).toContain("#np was clearly faster:\n  propagate, example by example\n");
  expect(usual).toContain("No clear difference:\n  dot\n");
  expect(usual).toContain("So dot was a tie.");
  expect(usual).not.toContain("Even so");
  expect(usual).toContain("5.0 times as fast as the first.");
  const odd = lesson(given(0.1, 4, 4));
  expect(odd).toContain("The loop was clearly faster:\n  dot\n");
  expect(odd).toContain("Even so, in dot the loop is 10 times as fast this time.\nNeither");
  expect(odd).not.toContain("a tie");
  expect(odd).toContain("about equal");
  expect(odd).not.toContain("#np was clearly faster");
});

test("all fits into 80 columns", () => {
  const screens = [
    opening,
    lesson(given(1.1, 40, 8)),
    lesson(given(0.05, 4, 4)),
    lesson(given(9, 9, 9)),
  ];
  const charts = given(12_345, 99.9, 0.0123).map(chart);
  for (const line of [...screens, ...charts].join("\n").split("\n")) {
    expect(line.length).toBeLessThanOrEqual(80);
  }
});

test("the loops compute what #np computes", () => {
  np.random.seed(3);
  const [a, b] = [np.random.randn(7), np.random.randn(7)];
  const W = np.random.randn(4, 7);
  const [x, y] = [[...a.data], [...b.data]];
  expect(dotLoop(x, y)).toBeCloseTo(np.dot(a, b).item(), 12);
  expect(multiplyLoop(x, y)).toEqual(np.multiply(a, b).toArray());
  expect(outerLoop(x, y)).toEqual(np.outer(a, b).toArray());
  expect(np.allclose(np.array(generalDotLoop(W.toArray() as number[][], x)), np.dot(W, a))).toBe(
    true,
  );
});

test.each([
  ["a step of training", wholeStep],
  ["what a handout times of it", partOfStep],
])("both loops for %s agree with #np", (_, stepSums) => {
  np.random.seed(4);
  const [X, w] = [np.random.randn(5, 3), np.random.randn(5, 1)];
  const sums = stepSums(w, X, np.array([[1, 0, 1]]));
  expect(sums.byExample()).toBeCloseTo(sums.np(), 12);
  expect(sums.byRow()).toBeCloseTo(sums.np(), 12);
});
