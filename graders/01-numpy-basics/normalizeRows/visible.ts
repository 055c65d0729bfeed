import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

/** A row of zeros has no direction, and the exercise leaves that case open. */
const withoutZeroRows = make.matrix().filter((x) => np.min(np.sum(np.abs(x), { axis: 1 })) > 0);

/** The sum of squares of each row. */
const squaresOf = (rows: np.NDArray) => np.sum(np.multiply(rows, rows), { axis: 1 });

export default checks(({ example, property }) => {
  example("lecture-rows", "the lecture's two rows", 2, ({ normalizeRows }) => {
    const x = np.array([
      [0, 3, 4],
      [1, 6, 4],
    ]);
    expect(normalizeRows(x)).toBeArray([
      [0, 0.6, 0.8],
      [0.13736056394868904, 0.8241633836921342, 0.5494422557947561],
    ]);
  });

  example(
    "square",
    "each length belongs to its own row, in a square matrix too",
    1,
    ({ normalizeRows }) => {
      const x = np.array([
        [3, 4],
        [0, -2],
      ]);
      expect(normalizeRows(x)).toBeArray([
        [0.6, 0.8],
        [0, -1],
      ]);
      expect(normalizeRows(np.array([[-5]])), "normalizeRows([[−5]])").toBeArray([[-1]]);
    },
  );

  property(
    "unit-length",
    "every row has length 1: its squares sum to 1",
    2,
    { x: withoutZeroRows },
    ({ normalizeRows }, { x }) => {
      const rows = expect(normalizeRows(x)).toHaveShape(x.shape);
      expect(squaresOf(rows), "the sum of squares of each row").toBeArray(np.ones(x.shape[0]));
    },
  );

  property(
    "scaling",
    "scaling a row leaves the result the same",
    1,
    { x: withoutZeroRows, factor: make.number({ low: 0.25, high: 4 }) },
    ({ normalizeRows }, { x, factor }) => {
      const rows = expect(normalizeRows(x), "before scaling").toHaveShape(x.shape);
      const factors = np.ones([x.shape[0], 1]);
      factors.data[0] = factor;
      const after = normalizeRows(np.multiply(x, factors));
      expect(after, "the result after the first row was scaled").toBeArray(rows);
      expect(squaresOf(rows), "the sum of squares of each row").toBeArray(np.ones(x.shape[0]));
    },
  );
});
