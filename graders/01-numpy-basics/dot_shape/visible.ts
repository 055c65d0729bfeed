import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

/** The shape that #np itself gives; undefined where it throws. */
function shapeOfProduct(a: number[], b: number[]): readonly number[] | undefined {
  try {
    return np.dot(np.zeros(a), np.zeros(b)).shape;
  } catch {
    return undefined;
  }
}

export default checks(({ example, property }) => {
  example("lecture", "(4, 3) · (3, 1) gives (4, 1)", 1, ({ dot_shape }) => {
    expect(dot_shape([4, 3], [3, 1])).toBeList([4, 1]);
    expect(dot_shape([2, 3], [3, 5])).toBeList([2, 5]);
    expect(dot_shape([2, 2], [2, 2])).toBeList([2, 2]);
    expect(dot_shape([1, 3], [3, 1])).toBeList([1, 1]);
  });

  example("lecture-error", "(4, 3) fits (3, 4), but not (4, 1): an Error", 1, ({ dot_shape }) => {
    expect(dot_shape([4, 3], [3, 4])).toBeList([4, 4]);
    expect(() => dot_shape([4, 3], [4, 1])).toThrowAbout("3 against 4");
  });

  example(
    "rank-1",
    "an array of rank 1 has only one dimension, which is summed over",
    1,
    ({ dot_shape }) => {
      expect(dot_shape([4, 3], [3])).toBeList([4]);
      expect(dot_shape([3], [3, 2])).toBeList([2]);
      expect(dot_shape([3], [3])).toBeList([]);
      expect(() => dot_shape([3], [4])).toThrowAbout("3 against 4");
    },
  );

  example("a-number", "a number, shape [], leaves the other shape as it is", 1, ({ dot_shape }) => {
    expect(dot_shape([], [2, 3])).toBeList([2, 3]);
    expect(dot_shape([5], [])).toBeList([5]);
  });

  property(
    "agrees-with-np",
    "it agrees with np.dot: the same shape, or an Error from both",
    2,
    { a: make.shape([0, 3], 1, 3), b: make.shape([0, 3], 1, 3) },
    ({ dot_shape }, { a, b }) => {
      const shape = shapeOfProduct(a, b);
      if (shape) expect(dot_shape(a, b)).toBeList(shape);
      else expect(() => dot_shape(a, b)).toThrowAbout("np.dot throws one too");
    },
  );
});
