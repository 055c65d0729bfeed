import { checks, expect, make } from "../../../course/checks";

type Rule = (a: number[], b: number[]) => number[];

function agree(answer: Rule, rule: Rule, a: number[], b: number[]): void {
  let shape: number[];
  try {
    shape = rule(a, b);
  } catch {
    expect(() => answer(a, b)).toThrowAbout("these shapes do not fit together");
    return;
  }
  expect(answer(a, b)).toBeList(shape);
}

export default checks(({ example, property, reference }) => {
  const rule = reference.broadcast_shape as Rule;
  const anyShape = make.shape([0, 4], 1, 6);

  property(
    "random-shapes",
    "it follows the rule on random shapes",
    2,
    { a: anyShape, b: anyShape },
    ({ broadcast_shape }, { a, b }) => agree(broadcast_shape, rule, a, b),
    {
      concept: "random shapes",
      hint: "Go through the dimensions from the right: which pairs are allowed?",
    },
  );

  example(
    "one-side-longer",
    "either of the two shapes may be the longer one",
    1,
    ({ broadcast_shape }, draw) => {
      const [m, n, k] = [draw.integer(2, 3), draw.integer(4, 6), draw.integer(7, 9)];
      agree(broadcast_shape, rule, [k, m, n], [n]);
      agree(broadcast_shape, rule, [m, 1], [k, 1, n]);
      agree(broadcast_shape, rule, [], [m]);
      agree(broadcast_shape, rule, [k, n], []);
    },
    {
      concept: "missing dimensions",
      hint: "Write one shape below the other, aligned on the right. What counts where the shorter one has ended?",
    },
  );

  example(
    "misfits",
    "different dimensions fit only where one of them is 1",
    2,
    ({ broadcast_shape }, draw) => {
      const [m, n] = [draw.integer(4, 5), draw.integer(6, 7)];
      agree(broadcast_shape, rule, [m, n], [m, n]);
      agree(broadcast_shape, rule, [m, n], [n, m]);
      agree(broadcast_shape, rule, [n], [m]);
      agree(broadcast_shape, rule, [n, m], [n]);
      agree(broadcast_shape, rule, [n, 1, m], [n, 1, n]);
    },
    {
      concept: "errors",
      hint: "Do you throw the Error, not return it, whichever dimension is wrong?",
    },
  );
});
