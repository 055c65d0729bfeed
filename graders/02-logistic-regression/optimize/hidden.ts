import type { NDArray } from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  example(
    "own-rate-and-count",
    "it walks as many steps as told, each as long as told",
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
      concept: "own arguments",
      hint: "Follow num_iterations and learning_rate through your code: is each one used, and once?",
    },
  );

  example(
    "defaults",
    "without count and rate it walks 100 steps of 0.009",
    1,
    ({ optimize }, draw) => {
      const { w, b, X, Y } = draw.sample(4, 3);
      mustEnd(optimize(w, b, X, Y), reference.optimize(w, b, X, Y).params);
    },
    {
      concept: "own arguments",
      hint: "The signature of the exercise says what holds where an argument is left out.",
    },
  );

  example(
    "costs-of-201",
    "201 iterations leave three costs",
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
      hint: "Which iterations leave a cost? And is it the cost before their step, or after it?",
    },
  );

  example(
    "while-printing",
    "printing changes no result",
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
    "0 iterations move nothing",
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
    "all-arguments-kept",
    "the result is right, and w, X and Y stay as they are",
    1,
    ({ optimize }, draw) => {
      const { w, b, X, Y } = draw.sample(4, 5);
      mustEnd(optimize(w, b, X, Y, 3, 0.1), reference.optimize(w, b, X, Y, 3, 0.1).params);
      expect(w).toBeUnchanged();
      expect(X).toBeUnchanged();
      expect(Y).toBeUnchanged();
    },
    {
      concept: "inputs unchanged",
      hint: "First the result. If that is right: is the w you move your own, or still the caller's?",
    },
  );
});

function mustEnd(out: unknown, { w, b }: { w: NDArray; b: number }): void {
  expect(out).at("params.w").toBeArray(w);
  expect(out).at("params.b").toBeNumber(b);
}
