import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

/** A row of zeros has no direction, and the exercise leaves that case open. */
const withoutZeroRows = make
  .matrix({ rows: [1, 6], cols: [1, 6] })
  .filter((x) => np.min(np.sum(np.abs(x), { axis: 1 })) > 0);

export default checks(({ example, property, reference }) => {
  const agree = (normalizeRows: (x: np.NDArray) => unknown, x: np.NDArray) =>
    expect(normalizeRows(x)).toBeArray(reference.normalizeRows(x));

  property(
    "random-rows",
    "it agrees with the formula on random matrices",
    2,
    { x: withoutZeroRows },
    ({ normalizeRows }, { x }) => agree(normalizeRows, x),
    {
      concept: "random inputs",
      hint: "Take one row by itself: is it divided by its own length, and by nothing else?",
    },
  );

  example(
    "tall-and-square",
    "more rows than columns, or equally many",
    1,
    ({ normalizeRows }, draw) => {
      for (const shape of [
        [5, 2],
        [3, 3],
      ]) {
        agree(normalizeRows, draw.array(shape, 1, 6));
      }
    },
    {
      concept: "shapes",
      hint: "There is one length per row. Is that an array of one column, or did a dimension get lost?",
    },
  );

  example(
    "one-row",
    "a single row, and rows of a single number",
    1,
    ({ normalizeRows }, draw) => {
      agree(normalizeRows, draw.array([1, 5], 1, 4));
      agree(normalizeRows, draw.array([4, 1], -4, -1));
    },
    { concept: "one row", hint: "Which rows of a single number have length 1? Mind the sign." },
  );

  example(
    "negative",
    "signs stay as they are",
    1,
    ({ normalizeRows }, draw) => agree(normalizeRows, draw.array([3, 4], -4, -1)),
    {
      concept: "negative numbers",
      hint: "A length is never negative. What happens to each number before the sum?",
    },
  );
});
