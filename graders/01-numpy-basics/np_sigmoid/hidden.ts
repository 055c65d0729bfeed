import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  example(
    "drawn",
    "it agrees with the formula on a random matrix",
    2,
    ({ np_sigmoid }, draw) => {
      const x = draw.array([3, 4], -8, 8);
      expect(np_sigmoid(x)).toBeArray(reference.np_sigmoid(x));
    },
    {
      concept: "random inputs",
      hint: "Does every entry depend on the entry of x at the same place, and on no other?",
    },
  );

  property(
    "other-shapes",
    "arrays of any rank work, even a single number of rank 0",
    1,
    { x: make.arrayOfRank([0, 4]) },
    ({ np_sigmoid }, { x }) => {
      expect(np_sigmoid(x)).toBeArray(reference.np_sigmoid(x));
    },
    { concept: "shapes", hint: "Could your code work without knowing the shape of x?" },
  );

  property(
    "below-zero",
    "it agrees with the formula below zero",
    1,
    { x: make.vector({ low: -8, high: 0 }) },
    ({ np_sigmoid }, { x }) => {
      expect(np_sigmoid(x)).toBeArray(reference.np_sigmoid(x));
    },
    {
      concept: "negative numbers",
      hint: "Work one negative number out by hand, to all its digits. At which step does yours begin to differ?",
    },
  );

  example(
    "large",
    "far from zero it is 0 or 1, never NaN",
    1,
    ({ np_sigmoid }, draw) => {
      const x = draw.array([2, 3], 700, 3000);
      x.data[1] *= -1;
      x.data[4] *= -1;
      expect(np_sigmoid(x)).toBeArray(reference.np_sigmoid(x));
    },
    {
      concept: "large inputs",
      hint: "Infinity ÷ Infinity is NaN, and 1 ÷ Infinity is 0. Follow a number far from zero through your code: what comes out at the end?",
    },
  );
});
