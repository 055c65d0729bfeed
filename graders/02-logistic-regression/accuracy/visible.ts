import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

const pair = make
  .integer(1, 8)
  .chain((m) =>
    make.labels(m).chain((Y) => make.labels(m).map((Y_prediction) => ({ Y_prediction, Y }))),
  );

export default checks(({ example, property }) => {
  example(
    "three-of-four",
    "three right out of four is 75 percent, one out of three 33.333…",
    1,
    ({ accuracy }) => {
      expect(accuracy(np.array([[1, 0, 0, 1]]), np.array([[1, 1, 0, 1]]))).toBeNumber(75);
      const one_of_three = accuracy(np.array([[1, 0, 0]]), np.array([[0, 0, 1]]));
      expect(one_of_three).toBeNumber(33.33333333333334);
    },
  );

  example("all-or-none", "all right is 100 percent, none right is 0", 1, ({ accuracy }) => {
    const Y = np.array([[1, 0, 1]]);
    expect(accuracy(Y, Y), "accuracy where all are right").toBeNumber(100);
    expect(accuracy(np.array([[0, 1, 0]]), Y), "accuracy where all are wrong").toBeNumber(0);
  });

  property(
    "opposites-make-100",
    "predictions and their opposites add up to 100 percent",
    1,
    { pair },
    ({ accuracy }, { pair: { Y_prediction, Y } }) => {
      const percent = expect(accuracy(Y_prediction, Y)).toBeNumber();
      const opposite = np.subtract(1, Y_prediction);
      const rest = expect(accuracy(opposite, Y)).toBeNumber();
      expect(percent + rest, "the sum of both accuracies").toBeNumber(100);
    },
  );
});
