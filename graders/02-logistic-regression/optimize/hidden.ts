import type { NDArray } from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  example(
    "own-rate-and-count",
    "it takes the given number of steps at the given rate",
    2,
    ({ optimize }, draw) => {
      for (const [count, rate] of [
        [1, 0.25],
        [7, 0.0625],
        [12, 0.2],
      ]) {
        const { w, b, X, Y } = draw.sample(3, 5);
        const { params } = reference.optimize(w, b, X, Y, count, rate);
        mustEnd(optimize(w, b, X, Y, count, rate), params);
      }
    },
    {
      concept: "arguments used",
      hint: "Follow num_iterations and learning_rate through your code. Is each of them used, and only once?",
    },
  );

  example(
    "defaults",
    "without count and rate it takes 100 steps at 0.009",
    1,
    ({ optimize }, draw) => {
      const { w, b, X, Y } = draw.sample(4, 3);
      mustEnd(optimize(w, b, X, Y), reference.optimize(w, b, X, Y).params);
    },
    {
      concept: "arguments used",
      hint: "Which default does the signature of the exercise give an argument that is left out?",
    },
  );

  example(
    "costs-of-201",
    "201 iterations record three costs",
    1,
    ({ optimize }, draw) => {
      const { w, b, X, Y } = draw.sample(2, 6);
      const { costs } = reference.optimize(w, b, X, Y, 201, 0.02);
      expect(optimize(w, b, X, Y, 201, 0.02))
        .at("costs")
        .toBeList(costs);
    },
    {
      concept: "costs",
      hint: "Which iterations should record a cost? Compare each of yours, to all its digits, with the cost before that iteration's step.",
    },
  );

  example(
    "while-printing",
    "printing does not change the result",
    1,
    ({ optimize }, draw) => {
      const { w, b, X, Y } = draw.sample(3, 4);
      const { params, costs } = reference.optimize(w, b, X, Y, 101, 0.05);
      const out = optimize(w, b, X, Y, 101, 0.05, true);
      mustEnd(out, params);
      expect(out).at("costs").toBeList(costs);
    },
    { concept: "costs", hint: "print_cost decides what is shown, not what is computed or kept." },
  );

  property(
    "random-problems",
    "parameters and slopes are right on random problems",
    1,
    { sample: make.sample(), count: make.integer(1, 4), rate: make.oneOf(0.05, 0.1, 0.3) },
    ({ optimize }, { sample: { w, b, X, Y }, count, rate }) => {
      const { params, grads } = reference.optimize(w, b, X, Y, count, rate);
      const out = optimize(w, b, X, Y, count, rate);
      mustEnd(out, params);
      expect(out).at("grads.dw").toBeArray(grads.dw);
      expect(out).at("grads.db").toBeNumber(grads.db);
    },
    {
      concept: "random inputs",
      hint: "Do two iterations by hand. Where does the second one take its w and b from?",
    },
  );

  example(
    "nothing-moves",
    "0 iterations change nothing",
    1,
    ({ optimize }, draw) => {
      const { w, b, X, Y } = draw.sample(3, 4);
      const out = optimize(w, b, X, Y, 0, 0.25);
      mustEnd(out, { w, b });
      expect(out).at("costs").toBeList([]);
    },
    { concept: "no iterations", hint: "What should come back when the loop never runs?" },
  );

  example(
    "large-rate",
    "it takes every step at rates so large that the cost rises",
    1,
    ({ optimize }, draw) => {
      for (const rate of [3, 6, 6, 12]) {
        const { w, b, X, Y } = draw.sample(3, 5);
        mustEnd(optimize(w, b, X, Y, 5, rate), reference.optimize(w, b, X, Y, 5, rate).params);
      }
    },
    {
      concept: "arguments used",
      hint: "At a large rate the cost can rise. Does each step still follow the formula, and does the loop run as often as the caller asked?",
    },
  );
});

function mustEnd(out: unknown, { w, b }: { w: NDArray; b: number }): void {
  expect(out).at("params.w").toBeArray(w);
  expect(out).at("params.b").toBeNumber(b);
}
