import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  example(
    "drawn",
    "it agrees with the formula on a random matrix",
    1,
    ({ relu }, draw) => {
      const x = draw.array([4, 3], -100, 100);
      expect(relu(x)).toBeArray(reference.relu(x));
    },
    { concept: "random inputs", hint: "Is every entry compared with 0 by itself?" },
  );

  property(
    "all-negative",
    "negative numbers only: zeros only",
    1,
    { x: make.vector({ low: -4, high: 0 }) },
    ({ relu }, { x }) => {
      expect(relu(x)).toBeArray(reference.relu(x));
      // else zeros for everything would do
      const opposite = np.negative(x);
      expect(relu(opposite), "the ReLU of their opposites").toBeArray(reference.relu(opposite));
    },
    {
      concept: "negative numbers",
      hint: "What is left of a negative number: nothing, or a little?",
    },
  );

  property(
    "other-shapes",
    "arrays of any rank will do, a single number of rank 0 too",
    1,
    { x: make.arrayOfRank([0, 4]) },
    ({ relu }, { x }) => {
      expect(relu(x)).toBeArray(reference.relu(x));
    },
    { concept: "shapes", hint: "Could the line do without knowing the shape of x?" },
  );

  example(
    "unchanged",
    "the result is right, and x stays as it was",
    1,
    ({ relu }, draw) => {
      const x = draw.array([2, 3], -4, -1);
      x.data[4] *= -1;
      expect(relu(x)).toBeArray(reference.relu(x));
      expect(x).toBeUnchanged();
    },
    {
      concept: "inputs unchanged",
      hint: "First the values. If those are right: the caller still needs x, so write into an array of your own.",
    },
  );
});
