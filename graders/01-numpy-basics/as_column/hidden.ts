import * as np from "#np";
import { checks, expect } from "../../../course/checks";

export default checks(({ example, reference }) => {
  const agree = (as_column: (x: np.NDArray) => unknown, x: np.NDArray) =>
    expect(as_column(x)).toBeArray(reference.as_column(x));

  example(
    "lengths",
    "arrays of any length work",
    1,
    ({ as_column }, draw) => {
      for (const length of [1, draw.integer(7, 12), 40]) agree(as_column, draw.array([length]));
    },
    { concept: "shapes", hint: "Where does your shape get its number of rows from?" },
  );

  example(
    "order",
    "the numbers keep their order, whatever their values",
    1,
    ({ as_column }, draw) => {
      agree(as_column, np.concatenate([draw.array([3], 1, 4), draw.array([4], -4, -1)]));
    },
    {
      concept: "order",
      hint: "Read the column from top to bottom: is it the array you were given?",
    },
  );

  example(
    "ranks-refused",
    "arrays of rank 0, 2, 3 and 4 are rejected with an Error",
    2,
    ({ as_column }, draw) => {
      agree(as_column, draw.array([3]));
      for (const shape of [[], [1, 1], [4, 1], [2, 1, 3], [1, 1, 1, 2]]) {
        const x = draw.array(shape);
        expect(() => as_column(x)).toThrowAbout(`x has rank ${shape.length}`);
      }
    },
    {
      concept: "other ranks",
      hint: "Which ranks does your test let through? Only one of them should pass.",
    },
  );
});
