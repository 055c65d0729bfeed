import * as np from "#np";
import { checks, expect, make, slope } from "../../../course/checks";

/** The sigmoid in yet another form, so that these checks need nobody's np_sigmoid. */
const sigma = (x: number) => (1 + Math.tanh(x / 2)) / 2;

/** The slope of σ at every entry, by central differences; NEAR is what these can promise. */
const measured = (x: np.NDArray): np.NDArray =>
  np.fromData(
    Float64Array.from(x.data, (number) => slope(sigma, number)),
    x.shape,
  );
const NEAR = { atol: 1e-6, rtol: 1e-6 };

export default checks(({ example, property }) => {
  example("known-values", "the course's values at 1, 2 and 3", 2, ({ sigmoid_derivative }) => {
    expect(sigmoid_derivative(np.array([1, 2, 3]))).toBeArray([
      0.19661193324148185, 0.10499358540350645, 0.045176659730912,
    ]);
  });

  example(
    "symmetric",
    "the slope is ¼ at 0, and the same at −x as at x, in any shape",
    1,
    ({ sigmoid_derivative }) => {
      expect(sigmoid_derivative(np.array([-2, -1, 0, 1, 2]))).toBeArray([
        0.10499358540350645, 0.19661193324148185, 0.25, 0.19661193324148185, 0.10499358540350645,
      ]);
      const square = np.array([
        [0, 1],
        [2, 3],
      ]);
      expect(sigmoid_derivative(square)).toBeArray([
        [0.25, 0.19661193324148185],
        [0.10499358540350662, 0.045176659730912],
      ]);
      for (const shape of [[], [2, 1, 2], [1, 2, 1, 1]]) {
        expect(
          sigmoid_derivative(np.zeros(shape)),
          `sigmoid_derivative of an array of rank ${shape.length}`,
        ).toBeArray(np.full(shape, 0.25));
      }
    },
  );

  property(
    "same-shape",
    "the result has the shape of x",
    1,
    { x: make.arrayOfRank([0, 4]) },
    ({ sigmoid_derivative }, { x }) => {
      expect(sigmoid_derivative(x)).toBeArray(measured(x), NEAR);
    },
  );

  property(
    "central-difference",
    "it is the slope of σ, as a central difference with h = 10⁻⁵ measures it",
    2,
    { x: make.vector({ low: -8, high: 8 }) },
    ({ sigmoid_derivative }, { x }) => {
      expect(sigmoid_derivative(x)).toBeArray(measured(x), NEAR);
    },
  );
});
