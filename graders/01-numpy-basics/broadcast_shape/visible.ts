import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

/** The shape that #np itself gives; undefined where it throws. */
function shapeOfSum(a: number[], b: number[]): readonly number[] | undefined {
  try {
    return np.add(np.zeros(a), np.zeros(b)).shape;
  } catch {
    return undefined;
  }
}

export default checks(({ example, property, stretch }) => {
  example(
    "lecture",
    "the lecture's shapes: a dimension of 1 is stretched, on either side",
    1,
    ({ broadcast_shape }) => {
      expect(broadcast_shape([3, 2], [3, 1])).toBeList([3, 2]);
      expect(broadcast_shape([4, 3], [4, 1])).toBeList([4, 3]);
      expect(broadcast_shape([4, 3], [1, 3])).toBeList([4, 3]);
      expect(broadcast_shape([1, 3], [4, 3])).toBeList([4, 3]);
      expect(broadcast_shape([4, 1], [1, 3])).toBeList([4, 3]);
    },
  );

  example(
    "lecture-error",
    "(4, 3) fits itself, but not (3, 1): an Error",
    1,
    ({ broadcast_shape }) => {
      expect(broadcast_shape([4, 3], [4, 3])).toBeList([4, 3]);
      expect(() => broadcast_shape([4, 3], [3, 1])).toThrowAbout("4 against 3");
    },
  );

  example(
    "missing-dimensions",
    "shapes align on the right, and a missing dimension counts as 1",
    1,
    ({ broadcast_shape }) => {
      expect(broadcast_shape([4, 3], [3])).toBeList([4, 3]);
      expect(broadcast_shape([3], [4, 1])).toBeList([4, 3]);
      expect(broadcast_shape([], [2, 3])).toBeList([2, 3]);
      expect(broadcast_shape([2, 1, 4, 3], [5, 1, 3])).toBeList([2, 5, 4, 3]);
      expect(() => broadcast_shape([4, 3], [4])).toThrowAbout("3 against 4");
      expect(() => broadcast_shape([4, 2, 5, 3], [4, 3])).toThrowAbout("5 against 4");
    },
  );

  property(
    "agrees-with-np",
    "it agrees with np.add: the same shape, or an Error from both",
    2,
    { a: make.shape([0, 3]), b: make.shape([0, 3]) },
    ({ broadcast_shape }, { a, b }) => {
      const shape = shapeOfSum(a, b);
      if (shape) expect(broadcast_shape(a, b)).toBeList(shape);
      else expect(() => broadcast_shape(a, b)).toThrowAbout("np.add throws one too");
    },
    // few pairs of shapes distinguish a divisor from a 1
    { runs: 40 },
  );

  stretch(
    "empty",
    "against an empty dimension, of size 0, a 1 becomes 0 too",
    ({ broadcast_shape }) => {
      expect(broadcast_shape([0, 3], [1, 3])).toBeList([0, 3]);
      expect(broadcast_shape([1, 3], [0, 3])).toBeList([0, 3]);
    },
  );
});
