import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property }) => {
  example(
    "known-values",
    "the course's values at 1, 2 and 3, and ½ at 0, in any shape",
    2,
    ({ np_sigmoid }) => {
      expect(np_sigmoid(np.array([1, 2, 3]))).toBeArray([
        0.7310585786300049, 0.8807970779778825, 0.9525741268224334,
      ]);
      const square = np.array([
        [0, 1],
        [2, 3],
      ]);
      expect(np_sigmoid(square)).toBeArray([
        [0.5, 0.7310585786300049],
        [0.8807970779778823, 0.9525741268224334],
      ]);
      for (const shape of [[], [2, 1, 2], [1, 2, 1, 1]]) {
        expect(
          np_sigmoid(np.zeros(shape)),
          `np_sigmoid of an array of rank ${shape.length}`,
        ).toBeArray(np.full(shape, 0.5));
      }
    },
  );

  example("far-out", "at 1000 it is 1 and at −1000 it is 0, never NaN", 1, ({ np_sigmoid }) => {
    expect(np_sigmoid(np.array([-1000, 0, 1000]))).toBeArray([0, 0.5, 1]);
  });

  property(
    "same-shape",
    "the result has the shape of x",
    1,
    { x: make.arrayOfRank([0, 4]) },
    ({ np_sigmoid }, { x }) => {
      const p = expect(np_sigmoid(x)).toHaveShape(x.shape);
      const odds = np.divide(p, np.subtract(1, p));
      expect(odds, "σ(x) ÷ (1 − σ(x)), which is eˣ,").toBeArray(np.exp(x));
    },
  );

  property(
    "mirror",
    "σ(−x) is 1 − σ(x), entry by entry",
    1,
    { x: make.matrix({ low: -8, high: 8 }) },
    ({ np_sigmoid }, { x }) => {
      const p = expect(np_sigmoid(x), "σ(x)").toHaveShape(x.shape);
      expect(np_sigmoid(np.negative(x)), "σ(−x)").toBeArray(np.subtract(1, p));
    },
  );
});
