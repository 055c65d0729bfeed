import * as np from "#np";
import { misconceptions } from "../../../course/checks";

type Grads = { dw: np.NDArray; db: number };

/** Gradient descent with places where a mistake can be put in. */
interface Slips {
  count?: (num_iterations: number) => number;
  rate?: (learning_rate: number) => number;
  slopes?: (grads: Grads) => Grads;
  isRecorded?: (i: number, print_cost: boolean) => boolean;
  startsAtZero?: boolean;
}

export default misconceptions(({ reference }) => {
  const descent =
    ({ count, rate, slopes, isRecorded, startsAtZero }: Slips) =>
    (
      w: np.NDArray,
      b: number,
      X: np.NDArray,
      Y: np.NDArray,
      num_iterations = 100,
      learning_rate = 0.009,
      print_cost = false,
    ) => {
      const costs: number[] = [];
      const alpha = rate ? rate(learning_rate) : learning_rate;
      const steps = count ? count(num_iterations) : num_iterations;
      let at = startsAtZero ? { w: np.multiply(0, w), b: 0 } : { w, b };
      let grads: Grads = { dw: np.zeros(w.shape), db: 0 };
      for (let i = 0; i < steps; i++) {
        const pass = reference.propagate(at.w, at.b, X, Y);
        grads = pass.grads;
        const { dw, db } = slopes ? slopes(grads) : grads;
        at = { w: np.subtract(at.w, np.multiply(alpha, dw)), b: at.b - alpha * db };
        if (isRecorded ? isRecorded(i, print_cost) : i % 100 === 0) costs.push(pass.cost);
      }
      return { params: at, grads, costs };
    };
  const right = descent({});

  return {
    "up the slope instead of down": {
      answer: descent({ slopes: ({ dw, db }) => ({ dw: np.negative(dw), db: -db }) }),
      caughtBy: "one-step",
      hint: "Your cost rises. The slope points uphill: which way do you want to go?",
    },
    "b never moves": {
      answer: descent({ slopes: ({ dw }) => ({ dw, db: 0 }) }),
      caughtBy: "one-step",
      hint: "w learns, but b stays where it was. How many parameters are there?",
    },
    "w never moves": {
      answer: descent({ slopes: ({ dw, db }) => ({ dw: np.multiply(0, dw), db }) }),
      caughtBy: "one-step",
      hint: "b learns, but w stays where it was. np.subtract changes neither of its arguments. What happens to the array it returns?",
    },
    "neither w nor b moves": {
      answer: descent({ rate: () => 0 }),
      caughtBy: "one-step",
      hint: "You return what you were given. Which names hold the updated values, and which do you return?",
    },
    "the rate is left out of the step": {
      answer: descent({ rate: () => 1 }),
      caughtBy: "one-step",
      hint: "Your steps are as long as the slope itself. What is learning_rate for?",
    },
    "the rate is typed in": {
      answer: descent({ rate: () => 0.009 }),
      caughtBy: "one-step",
      hint: "Your result is the same for every learning_rate. Where does the length of your step come from?",
    },
    "the number of iterations is typed in": {
      answer: descent({ count: () => 100 }),
      caughtBy: "one-step",
      hint: "You always go equally far. What decides how often the loop runs?",
    },
    "rate and number of iterations both typed in": {
      answer: descent({ rate: () => 0.009, count: () => 100 }),
      caughtBy: "one-step",
      hint: "You always take the same steps, whatever the caller asks for. Which two arguments does your code never read?",
    },
    "one step too many": {
      answer: descent({ count: (n) => n + 1 }),
      caughtBy: "no-iterations",
      hint: "With 0 iterations you still take a step. Where does your loop end?",
    },
    "one step too few": {
      answer: descent({ count: (n) => n - 1 }),
      caughtBy: "one-step",
      hint: "With 1 iteration nothing moves. Where does your loop begin, and where does it end?",
    },
    "stops when the cost rises": {
      answer: (w, b, X, Y, num_iterations = 100, learning_rate = 0.009) => {
        let result = right(w, b, X, Y, Math.min(1, num_iterations), learning_rate);
        let lowest = reference.propagate(w, b, X, Y).cost;
        for (let steps = 2; steps <= num_iterations; steps++) {
          const { cost } = reference.propagate(result.params.w, result.params.b, X, Y);
          if (cost > lowest) break;
          lowest = cost;
          result = right(w, b, X, Y, steps, learning_rate);
        }
        return result;
      },
      caughtBy: "rising-cost",
      hint: "At a large rate the cost rises, and you stop there. How many steps did the caller ask for?",
    },
    "starts at zero, whatever w and b are given": {
      answer: descent({ startsAtZero: true }),
      caughtBy: "known-params",
      hint: "This is right for a start at zero. Do you use the w and b that you are given?",
    },
    "slopes worked out once, before the loop": {
      answer: (w, b, X, Y, num_iterations, learning_rate) => {
        const { grads, cost } = reference.propagate(w, b, X, Y);
        const far = learning_rate * num_iterations;
        return {
          params: { w: np.subtract(w, np.multiply(far, grads.dw)), b: b - far * grads.db },
          grads,
          costs: Array.from({ length: Math.ceil(num_iterations / 100) }, () => cost),
        };
      },
      caughtBy: "known-params",
      hint: "The slope changes with every step. When do you compute it again?",
    },
    "every step starts from the given w and b": {
      answer: (w, b, X, Y, num_iterations, learning_rate) =>
        right(w, b, X, Y, Math.min(1, num_iterations), learning_rate),
      caughtBy: "known-params",
      hint: "Ten steps get you no further than one. Where does the second step begin?",
    },
    "the caller's w is changed": {
      answer: (w, b, X, Y, num_iterations, learning_rate) => {
        const result = right(w, b, X, Y, num_iterations, learning_rate);
        w.data.set(result.params.w.data);
        return result;
      },
      caughtBy: "one-step",
      hint: "The result is right, but the caller's w has changed too. Which of your steps writes into an array?",
    },
    "a cost in every iteration": {
      answer: descent({ isRecorded: () => true }),
      caughtBy: "known-costs",
      hint: "The right costs are among yours. How many should 101 iterations record?",
    },
    "costs at 99, 199, …": {
      answer: descent({ isRecorded: (i) => (i + 1) % 100 === 0 }),
      caughtBy: "known-costs",
      hint: "Your first cost comes from the hundredth iteration. Which number does the very first iteration have?",
    },
    "costs only when they are printed": {
      answer: descent({ isRecorded: (i, print_cost) => print_cost && i % 100 === 0 }),
      caughtBy: "known-costs",
      hint: "Without print_cost your list is empty. Is recording a cost the same as printing it?",
    },
    "the cost after the step": {
      answer: (w, b, X, Y, num_iterations, learning_rate) => {
        const result = right(w, b, X, Y, num_iterations, learning_rate);
        const costs = result.costs.map((_, k) => {
          const { params } = right(w, b, X, Y, 100 * k + 1, learning_rate);
          return reference.propagate(params.w, params.b, X, Y).cost;
        });
        return { ...result, costs };
      },
      caughtBy: "known-costs",
      hint: "Your first cost is already a little lower. Which w and b does the cost of iteration 0 belong to?",
    },
    "only the last cost": {
      answer: (...args) => {
        const result = right(...(args as Parameters<typeof right>));
        return { ...result, costs: result.costs.at(-1) };
      },
      caughtBy: "known-costs",
      hint: "One number cannot be drawn as a curve. What happens to the costs before it?",
    },
    "the slopes after the last step": {
      answer: (...args) => {
        const result = right(...(args as Parameters<typeof right>));
        const { w, b } = result.params;
        return { ...result, grads: reference.propagate(w, b, args[2], args[3]).grads };
      },
      caughtBy: "known-grads",
      hint: "You compute the slope once more often than you step. Which slope did the last step follow?",
    },
  };
});
