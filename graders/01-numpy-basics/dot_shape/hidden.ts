import { checks, expect, make } from "../../../course/checks";

type Rule = (a: number[], b: number[]) => number[];

function agree(answer: Rule, rule: Rule, a: number[], b: number[]): void {
  let shape: number[];
  try {
    shape = rule(a, b);
  } catch {
    expect(() => answer(a, b)).toThrowAbout("the inner dimensions differ");
    return;
  }
  expect(answer(a, b)).toBeList(shape);
}

export default checks(({ example, property, reference }) => {
  const rule = reference.dot_shape as Rule;
  const anyShape = make.shape([0, 3], 1, 4);

  property(
    "random-shapes",
    "it follows the rule on random shapes",
    2,
    { a: anyShape, b: anyShape },
    ({ dot_shape }, { a, b }) => agree(dot_shape, rule, a, b),
    {
      concept: "random shapes",
      hint: "Which dimension of each shape disappears, and in which order do the others remain?",
    },
  );

  example(
    "vectors",
    "rank 1 on either side",
    2,
    ({ dot_shape }, draw) => {
      const [m, n] = [draw.integer(2, 4), draw.integer(5, 8)];
      agree(dot_shape, rule, [m, n], [n]);
      agree(dot_shape, rule, [m], [m, n]);
      agree(dot_shape, rule, [n], [n]);
      agree(dot_shape, rule, [n], [n, 1]);
      agree(dot_shape, rule, [m, n], [m]);
    },
    {
      concept: "rank 1",
      hint: "An array of rank 1 is neither a row nor a column: count its dimensions.",
    },
  );

  example(
    "rank-3",
    "a longer shape loses one dimension too",
    1,
    ({ dot_shape }, draw) => {
      const [m, n, k] = [draw.integer(2, 3), draw.integer(4, 5), draw.integer(6, 7)];
      agree(dot_shape, rule, [k, m, n], [n, k]);
      agree(dot_shape, rule, [m, n], [k, n, m]);
      agree(dot_shape, rule, [k, m, n], [n]);
      agree(dot_shape, rule, [n], [k, n, m]);
    },
    {
      concept: "rank 3",
      hint: "The last dimension of one shape meets the second-to-last of the other. What is left?",
    },
  );

  example(
    "misfits",
    "different inner dimensions give an Error",
    1,
    ({ dot_shape }, draw) => {
      const [m, n] = [draw.integer(2, 4), draw.integer(5, 8)];
      agree(dot_shape, rule, [m, n], [n, m]);
      agree(dot_shape, rule, [m, n], [m, n]);
      agree(dot_shape, rule, [m, n], [m, m]);
      agree(dot_shape, rule, [m, 1], [n, m]);
      agree(dot_shape, rule, [m, n], [1, m]);
    },
    {
      concept: "errors",
      hint: "Do you throw the Error, not return it? And does a 1 help in a product?",
    },
  );
});
