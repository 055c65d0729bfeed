import * as np from "#np";
import { checks, expect, gradient, make, slope } from "../../../course/checks";

/** What central differences can promise for |z| ≤ 8. */
const NEAR = { atol: 1e-6, rtol: 1e-6 };

export default checks(({ example, property, reference }) => {
  for (const [id, n, m] of [
    ["few-examples", 5, 2],
    ["many-examples", 3, 8],
  ] as const) {
    example(
      id,
      `${n} features and ${m} examples`,
      1,
      ({ propagate }, draw) => {
        const { w, b, X, Y } = draw.sample(n, m);
        mustAgree(propagate(w, b, X, Y), reference.propagate(w, b, X, Y));
      },
      {
        concept: "random inputs",
        hint: "Print the shape of every step. Which ones are (1, m), and which have n_x in them?",
      },
    );
  }

  property(
    "cost",
    "the cost is the mean loss of the examples",
    2,
    { sample: make.sample() },
    ({ propagate }, { sample: { w, b, X, Y } }) => {
      const { cost } = reference.propagate(w, b, X, Y);
      expect(propagate(w, b, X, Y))
        .at("cost")
        .toBeNumber(cost);
    },
    {
      concept: "cost",
      hint: "Only one of the two terms counts for each example. Which one, for a cat? And then, sum or mean?",
    },
  );

  property(
    "slopes",
    "dw and db are the slopes of the true cost",
    2,
    { sample: make.sample() },
    ({ propagate }, { sample: { w, b, X, Y } }) => {
      const cost = (w: np.NDArray, b: number): number => reference.propagate(w, b, X, Y).cost;
      const out = propagate(w, b, X, Y);
      const slopes = gradient((moved) => cost(moved, b), w);
      expect(out).at("grads.dw").toBeArray(slopes, NEAR);
      const along_b = slope((moved) => cost(w, moved), b);
      expect(out).at("grads.db").toBeNumber(along_b, NEAR);
    },
    {
      concept: "gradients",
      hint: "The cost is a mean over the examples. Is each slope a mean too, and of the right sign?",
    },
  );

  property(
    "examples-twice",
    "giving every example twice changes nothing",
    1,
    { sample: make.sample() },
    ({ propagate }, { sample: { w, b, X, Y } }) => {
      const out = propagate(w, b, X, Y);
      const cost = expect(out).at("cost").toBeNumber();
      const db = expect(out).at("grads.db").toBeNumber();
      const dw = expect(out).at("grads.dw").toHaveShape(w.shape);
      const twice = propagate(w, b, doubled(X), doubled(Y));
      expect(twice).at("cost").toBeNumber(cost);
      expect(twice).at("grads.db").toBeNumber(db);
      expect(twice).at("grads.dw").toBeArray(dw);
      // otherwise a constant result would pass; the cost is not a straight line, so one side moves it
      const [less, more] = [b - 1, b + 1].map((moved) =>
        expect(propagate(w, moved, X, Y))
          .at("cost")
          .toBeNumber(),
      );
      const far = Math.abs(less - cost) + Math.abs(more - cost);
      expect(far, "how far the cost moves when b does").toBeBetween(0, Number.POSITIVE_INFINITY);
    },
    {
      concept: "repeated examples",
      hint: "A sum grows with the number of examples; a mean does not. Which of the two are J, dw and db?",
    },
  );

  example(
    "single",
    "a single example, and a single feature",
    1,
    ({ propagate }, draw) => {
      for (const [n, m] of [
        [4, 1],
        [1, 5],
      ]) {
        const { w, b, X, Y } = draw.sample(n, m);
        mustAgree(propagate(w, b, X, Y), reference.propagate(w, b, X, Y));
      }
    },
    { concept: "shapes", hint: "With one example or one feature, a matrix is still a matrix." },
  );
});

type Slopes = { grads: { dw: np.NDArray; db: number }; cost: number };

function mustAgree(out: unknown, { grads, cost }: Slopes): void {
  expect(out).at("cost").toBeNumber(cost);
  expect(out).at("grads.db").toBeNumber(grads.db);
  expect(out).at("grads.dw").toBeArray(grads.dw);
}

const doubled = (columns: np.NDArray): np.NDArray =>
  np.concatenate([columns, columns], { axis: 1 });
