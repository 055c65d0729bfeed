import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property }) => {
  example("known-array", "the lecture's values for 0.5, 0 and 2", 1, ({ sigmoid }) => {
    const z = np.array([0.5, 0, 2]);
    expect(sigmoid(z)).toBeArray([0.6224593312018546, 0.5, 0.8807970779778825]);
    const stack = np.zeros([2, 1, 2]);
    expect(sigmoid(stack), "sigmoid of an array of rank 3").toBeArray(np.full([2, 1, 2], 0.5));
    const far = np.array([
      [-12, 0],
      [12, 1],
    ]);
    expect(sigmoid(far), "sigmoid([[−12, 0], [12, 1]])").toBeArray([
      [0.000006144174602214718, 0.5],
      [0.9999938558253978, 0.7310585786300049],
    ]);
  });

  example("plain-number", "a plain number gives one number", 1, ({ sigmoid }) => {
    expect(sigmoid(1)).toBeNumber(0.7310585786300049);
  });

  property(
    "shape-and-range",
    "the shape stays, and every value lies between 0 and 1",
    1,
    { z: make.arrayOfRank([1, 3], { low: -8, high: 8 }) },
    ({ sigmoid }, { z }) => {
      const a = expect(sigmoid(z)).toHaveShape(z.shape);
      expect(a).toBeBetween(0, 1);
    },
  );

  property(
    "mirrored",
    "σ(−z) = 1 − σ(z)",
    1,
    { z: make.matrix({ low: -8, high: 8 }) },
    ({ sigmoid }, { z }) => {
      const a = expect(sigmoid(z)).toHaveShape(z.shape);
      const mirrored = expect(sigmoid(np.negative(z))).toHaveShape(z.shape);
      expect(mirrored, "σ(−z)").toBeArray(np.subtract(1, a));
    },
  );
});
