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
      hint: "Work out one negative entry by hand, sign by sign.",
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
      hint: "np works on arrays of any shape. Does your code rely on a particular one?",
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
      hint: "z may be a plain number. Does your code use anything that a number doesn't have?",
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
      hint: "e¹⁰⁰⁰ is Infinity. What does your formula give with Infinity above and below the line?",
    },
  );
});
