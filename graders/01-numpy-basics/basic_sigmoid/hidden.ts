import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  const agree = (basic_sigmoid: (x: number) => unknown, x: number) =>
    expect(basic_sigmoid(x)).toBeNumber(reference.basic_sigmoid(x));

  example(
    "drawn",
    "it agrees with the formula for random numbers",
    2,
    ({ basic_sigmoid }, draw) => {
      for (let i = 0; i < 8; i++) agree(basic_sigmoid, draw.number(-8, 8));
    },
    {
      concept: "random inputs",
      hint: "Work out one value by hand and compare: what is divided by what?",
    },
  );

  property(
    "below-zero",
    "it agrees with the formula below zero",
    1,
    { x: make.number({ low: -8, high: 0 }) },
    ({ basic_sigmoid }, { x }) => agree(basic_sigmoid, x),
    {
      concept: "negative numbers",
      hint: "Work one negative number out by hand, to all its digits. At which step does yours begin to differ?",
    },
  );

  property(
    "large",
    "far from zero it is 0 or 1, never NaN",
    1,
    { x: make.integer(40, 3000), sign: make.oneOf(-1, 1) },
    ({ basic_sigmoid }, { x, sign }) => agree(basic_sigmoid, sign * x),
    {
      concept: "large inputs",
      hint: "Infinity ÷ Infinity is NaN, and 1 ÷ Infinity is 0. Follow a number far from zero through your code: what comes out at the end?",
    },
  );
});
