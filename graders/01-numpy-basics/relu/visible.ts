import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property }) => {
  example("known-values", "negative numbers become 0, others stay, in any shape", 2, ({ relu }) => {
    expect(relu(np.array([-2, 0, 3]))).toBeArray([0, 0, 3]);
    expect(
      relu(
        np.array([
          [0.01234567, -0.25],
          [-4, 1.5],
        ]),
      ),
    ).toBeArray([
      [0.01234567, 0],
      [0, 1.5],
    ]);
    for (const shape of [[], [2, 1, 2], [1, 2, 1, 1]]) {
      expect(relu(np.ones(shape)), `relu of an array of rank ${shape.length}`).toBeArray(
        np.full(shape, 1),
      );
    }
  });

  property(
    "same-shape",
    "the result has the shape of x",
    1,
    { x: make.arrayOfRank([0, 4]) },
    ({ relu }, { x }) => {
      expect(relu(x)).toHaveShape(x.shape);
      const size = np.abs(x);
      expect(relu(size), "ReLU(|x|)").toBeArray(size);
      expect(relu(np.negative(size)), "ReLU(−|x|)").toBeArray(np.zeros(x.shape));
    },
  );

  property(
    "two-halves",
    "ReLU(x) − ReLU(−x) is x again",
    1,
    { x: make.matrix() },
    ({ relu }, { x }) => {
      const above = expect(relu(x), "ReLU(x)").toHaveShape(x.shape);
      const below = expect(relu(np.negative(x)), "ReLU(−x)").toHaveShape(x.shape);
      expect(np.subtract(above, below), "ReLU(x) − ReLU(−x)").toBeArray(x);
    },
  );
});
