import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  property(
    "random-arrays",
    "every entry goes through σ by itself",
    2,
    { z: make.matrix({ low: -8, high: 8 }) },
    ({ sigmoid }, { z }) => {
      expect(sigmoid(z)).toBeArray(reference.sigmoid(z));
    },
    {
      concept: "random inputs",
      hint: "Work one entry out by hand, to all its digits. At which step does yours begin to differ?",
    },
  );

  property(
    "other-shapes",
    "arrays of any rank keep their shape",
    1,
    { z: make.shape([1, 3], 1, 3).chain((shape) => make.array(shape)) },
    ({ sigmoid }, { z }) => {
      expect(sigmoid(z)).toBeArray(reference.sigmoid(z));
    },
    {
      concept: "shapes",
      hint: "Try arrays of rank 1, 2 and 3. Is each entry the σ of the entry in its place?",
    },
  );

  property(
    "random-numbers",
    "a plain number gives its σ, whatever its sign",
    1,
    { z: make.number({ low: -8, high: 8 }) },
    ({ sigmoid }, { z }) => {
      expect(sigmoid(z)).toBeNumber(reference.sigmoid(z).item());
    },
    {
      concept: "plain numbers",
      hint: "Try a plain number, first above 0 and then below. Does one number come back, and is it the one from the formula?",
    },
  );

  example(
    "large",
    "σ is finite at 1000 and at −1000",
    1,
    ({ sigmoid }) => {
      expect(sigmoid(np.array([[1000, -1000, 0]]))).toBeArray([[1, 0, 0.5]]);
    },
    {
      concept: "large inputs",
      hint: "e¹⁰⁰⁰ is Infinity. Follow z = 1000 and z = −1000 through your code: what comes out at the end?",
    },
  );
});
