import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  example(
    "drawn",
    "it agrees with the formula on a random matrix",
    2,
    ({ relu }, draw) => {
      const x = draw.array([4, 3], -100, 100);
      expect(relu(x)).toBeArray(reference.relu(x));
    },
    { concept: "random inputs", hint: "Do you compare every entry with 0 by itself?" },
  );

  property(
    "all-negative",
    "all-negative arrays become all zeros",
    1,
    { x: make.vector({ low: -4, high: 0 }) },
    ({ relu }, { x }) => {
      expect(relu(x)).toBeArray(reference.relu(x));
      // otherwise zeros for everything would pass
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
    "arrays of any rank work, even a single number of rank 0",
    1,
    { x: make.arrayOfRank([0, 4]) },
    ({ relu }, { x }) => {
      expect(relu(x)).toBeArray(reference.relu(x));
    },
    { concept: "shapes", hint: "Could your code work without knowing the shape of x?" },
  );
});
