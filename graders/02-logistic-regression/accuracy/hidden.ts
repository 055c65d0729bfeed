import * as np from "#np";
import { checks, expect } from "../../../course/checks";

export default checks(({ example, reference }) => {
  example(
    "random-labels",
    "the share of right labels, in percent",
    2,
    ({ accuracy }, draw) => {
      for (const m of [3, 7, 11, 50]) {
        const Y_prediction = draw.labels(m);
        const Y = draw.labels(m);
        const percent = reference.accuracy(Y_prediction, Y);
        expect(accuracy(Y_prediction, Y)).toBeNumber(percent);
      }
    },
    {
      concept: "random inputs",
      hint: "Work a small case out by hand, to all its digits: which predictions count as right, and out of how many?",
    },
  );

  example(
    "percent",
    "one right out of three, and a single picture",
    1,
    ({ accuracy }) => {
      const Y = np.array([[0, 0, 1]]);
      expect(accuracy(np.array([[1, 0, 0]]), Y)).toBeNumber(100 / 3);
      expect(accuracy(np.array([[0]]), np.array([[0]]))).toBeNumber(100);
    },
    {
      concept: "percent",
      hint: "A percentage runs from 0 to 100 and can have any number of digits.",
    },
  );
});
