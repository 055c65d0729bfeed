import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property }) => {
  example("known-values", "(3,) becomes (3, 1)", 1, ({ as_column }) => {
    expect(as_column(np.array([1, 2, 3]))).toBeArray([[1], [2], [3]]);
  });

  property(
    "same-order",
    "(n,) becomes (n, 1), with the numbers in the same order",
    1,
    { x: make.vector() },
    ({ as_column }, { x }) => {
      const column = expect(as_column(x)).toHaveShape([x.size, 1]);
      expect(np.squeeze(column, { axis: 1 }), "the column, read downwards").toBeArray(x);
    },
  );

  example(
    "matrix-refused",
    "rank 1 is accepted; any other rank throws an Error",
    1,
    ({ as_column }) => {
      expect(as_column(np.array([5, 0.01234567]))).toBeArray([[5], [0.01234567]]);
      const matrix = np.array([
        [1, 2],
        [3, 4],
      ]);
      expect(() => as_column(matrix)).toThrowAbout("x has rank 2");
      expect(() => as_column(np.array([[1], [2]]))).toThrowAbout("x has rank 2 already");
      expect(() => as_column(np.array([[1, 2, 3]]))).toThrowAbout("x has rank 2: it is a row");
      expect(() => as_column(np.array(7))).toThrowAbout("x has rank 0");
      expect(() => as_column(np.ones([2, 1, 1]))).toThrowAbout("x has rank 3");
      expect(() => as_column(np.ones([1, 1, 1, 2]))).toThrowAbout("x has rank 4");
    },
  );
});
