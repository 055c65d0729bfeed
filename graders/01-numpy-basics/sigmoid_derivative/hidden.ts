import * as np from "#np";
import { checks, expect, make, slope } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  const sigma = (x: number): number => reference.np_sigmoid(np.array(x)).item();

  example(
    "drawn",
    "it agrees with the formula on a random matrix",
    2,
    ({ sigmoid_derivative }, draw) => {
      const x = draw.array([3, 4], -8, 8);
      expect(sigmoid_derivative(x)).toBeArray(reference.sigmoid_derivative(x));
    },
    {
      concept: "random inputs",
      hint: "Which two arrays do you multiply entry by entry, and does each of them come from σ?",
    },
  );

  property(
    "slope-of-sigmoid",
    "it is the slope of σ at each entry of a matrix",
    2,
    { x: make.matrix({ rows: [1, 3], cols: [1, 3], low: -8, high: 8 }) },
    ({ sigmoid_derivative }, { x }) => {
      const measured = np.fromData(
        Float64Array.from(x.data, (number) => slope(sigma, number)),
        x.shape,
      );
      expect(sigmoid_derivative(x)).toBeArray(measured, { atol: 1e-6, rtol: 1e-6 });
    },
    {
      concept: "slopes",
      hint: "Compare with (σ(x + h) − σ(x − h)) ÷ 2h for a small h, at a number of your choice.",
    },
  );

  property(
    "other-shapes",
    "arrays of any rank work, even a single number of rank 0",
    1,
    { x: make.arrayOfRank([0, 4]) },
    ({ sigmoid_derivative }, { x }) => {
      expect(sigmoid_derivative(x)).toBeArray(reference.sigmoid_derivative(x));
    },
    { concept: "shapes", hint: "Is each step done entry by entry, whatever the shape?" },
  );
});
