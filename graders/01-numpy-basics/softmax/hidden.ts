import type { NDArray } from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  const agree = (softmax: (x: NDArray) => unknown, x: NDArray) =>
    expect(softmax(x)).toBeArray(reference.softmax(x));

  property(
    "random-rows",
    "it agrees with the formula on random matrices",
    2,
    { x: make.matrix({ rows: [1, 6], cols: [1, 6] }) },
    ({ softmax }, { x }) => agree(softmax, x),
    {
      concept: "random inputs",
      hint: "Take one row by itself and work it out by hand: which step differs?",
    },
  );

  example(
    "tall-and-square",
    "more rows than columns, or equally many",
    2,
    ({ softmax }, draw) => {
      agree(softmax, draw.array([5, 2], -6, 6));
      agree(softmax, draw.array([3, 3], -6, 6));
    },
    {
      concept: "shapes",
      hint: "There is one sum per row. Is that an array of one column, or did a dimension get lost?",
    },
  );

  example(
    "one-row",
    "a single row, and rows of a single score",
    1,
    ({ softmax }, draw) => {
      agree(softmax, draw.array([1, 6]));
      agree(softmax, draw.array([4, 1]));
    },
    { concept: "one row", hint: "If there is only one class, what is its probability?" },
  );

  example(
    "negative",
    "scores below zero give probabilities too",
    1,
    ({ softmax }, draw) => agree(softmax, draw.array([3, 4], -8, -1)),
    {
      concept: "negative numbers",
      hint: "A probability is positive. What turns any score into a positive number?",
    },
  );
});
