import * as np from "#np";
import { misconceptions } from "../../../course/checks";

/** All that a wrong answer may start from: what was given, and what is right. */
interface Pass {
  w: np.NDArray;
  b: number;
  X: np.NDArray;
  Y: np.NDArray;
  m: number;
  A: np.NDArray;
  dw: np.NDArray;
  db: number;
  cost: number;
}

type Slip = (pass: Pass) => { dw?: unknown; db?: unknown; cost?: unknown };

export default misconceptions(({ reference }) => {
  const forward = (w: np.NDArray, b: number, X: np.NDArray): np.NDArray =>
    reference.sigmoid(np.add(np.dot(w.T, X), b));

  /** The right pass, except for one slip. */
  const but = (slip: Slip) => (w: np.NDArray, b: number, X: np.NDArray, Y: np.NDArray) => {
    const { grads, cost } = reference.propagate(w, b, X, Y);
    const A = forward(w, b, X);
    const right = { ...grads, cost };
    const given = { w, b, X, Y, A, m: X.shape[1] };
    const { dw, db, cost: J } = { ...right, cost, ...slip({ ...given, ...right }) };
    return { grads: { dw, db }, cost: J };
  };

  /** The whole pass with another A. */
  const withA = (activate: (w: np.NDArray, b: number, X: np.NDArray) => np.NDArray) =>
    but(({ w, b, X, Y, m }) => {
      const A = activate(w, b, X);
      const dZ = np.subtract(A, Y);
      return {
        dw: np.divide(np.dot(X, dZ.T), m),
        db: np.sum(dZ) / m,
        cost: -np.sum(np.add(catLoss(Y, A), otherLoss(Y, A))) / m,
      };
    });

  return {
    "no 1/m on dw": {
      answer: but(({ dw, m }) => ({ dw: np.multiply(dw, m) })),
      caughtBy: "known-dw",
      hint: "Your dw grows with the number of examples. The cost is a mean. What about its slope?",
    },
    "no 1/m on db": {
      answer: but(({ db, m }) => ({ db: db * m })),
      caughtBy: "known-db",
      hint: "Your db is a sum over the examples. Is the cost a sum, or a mean?",
    },
    "no 1/m on the cost": {
      answer: but(({ cost, m }) => ({ cost: cost * m })),
      caughtBy: "known-cost",
      hint: "Your cost doubles when every example comes twice. Should it?",
    },
    "no 1/m at all": {
      answer: but(({ dw, db, cost, m }) => ({
        dw: np.multiply(dw, m),
        db: db * m,
        cost: cost * m,
      })),
      caughtBy: "known-cost",
      hint: "Cost and slopes agree with each other, but all are too large by the same factor. Which one?",
    },
    "m is the number of features": {
      answer: but(({ dw, db, cost, m, X }) => {
        const factor = m / X.shape[0];
        return { dw: np.multiply(dw, factor), db: db * factor, cost: cost * factor };
      }),
      caughtBy: "known-cost",
      hint: "X has n_x rows and m columns. Which of the two is shape[0]?",
    },
    "Y − A instead of A − Y": {
      answer: but(({ dw, db }) => ({ dw: np.multiply(-1, dw), db: -db })),
      caughtBy: "known-dw",
      hint: "The sizes are right, but the signs are not. Where a is above y, which way does the cost rise?",
    },
    "w times X entry by entry": {
      answer: withA((w, b, X) => reference.sigmoid(np.add(np.multiply(w, X), b))),
      caughtBy: "known-dw",
      hint: "What shape does your A have? Each example should come down to a single number.",
    },
    "no sigmoid": {
      answer: withA((w, b, X) => np.add(np.dot(w.T, X), b)),
      caughtBy: "known-cost",
      hint: "The log of a negative number is NaN. Which bounds must A lie between, and what keeps it there?",
    },
    "b forgotten": {
      answer: withA((w, _, X) => forward(w, 0, X)),
      caughtBy: "known-cost",
      hint: "Does anything change in your result when b changes?",
    },
    "the cost without its minus sign": {
      answer: but(({ cost }) => ({ cost: -cost })),
      caughtBy: "known-cost",
      hint: "The log of a number below 1 is negative. Can a cost be negative?",
    },
    "log A in both terms": {
      answer: but(({ A }) => ({ cost: -np.mean(np.log(A)) })),
      caughtBy: "known-cost",
      hint: "For a picture that is not a cat, which probability should be near 1?",
    },
    "only the cats count in the cost": {
      answer: but(({ A, Y }) => ({ cost: -np.mean(catLoss(Y, A)) })),
      caughtBy: "known-cost",
      hint: "A dog taken for a cat costs you nothing. Which term is about the dogs?",
    },
    "the logarithm to the base 10": {
      answer: but(({ cost }) => ({ cost: cost / Math.LN10 })),
      caughtBy: "known-cost",
      hint: "Your cost is 2.3 times too small, whatever the input. Which logarithm do you take?",
    },
    "the cost from every label with every probability": {
      answer: but(({ A, Y, m }) => {
        const cats = np.dot(Y.T, np.log(A));
        const others = np.dot(np.subtract(1, Y).T, np.log(np.subtract(1, A)));
        return { cost: -np.sum(np.add(cats, others)) / m };
      }),
      caughtBy: "known-cost",
      hint: "A column times a row is a whole matrix: the label of one picture meets the probabilities of all. Which ones belong together?",
    },
    "one cost for each example": {
      answer: but(({ A, Y, m }) => ({
        cost: np.divide(np.add(catLoss(Y, A), otherLoss(Y, A)), -m),
      })),
      caughtBy: "known-cost",
      hint: "You have the losses, one per example. How do they become one cost?",
    },
    "one db for each example": {
      answer: but(({ A, Y, m }) => ({ db: np.divide(np.subtract(A, Y), m) })),
      caughtBy: "known-db",
      hint: "There is one b. How many slopes can it have?",
    },
    "dw as a row": {
      answer: but(({ dw }) => ({ dw: dw.T })),
      caughtBy: "known-dw",
      hint: "w − α·dw must fit entry by entry. What shape does w have, and what shape does your dw have?",
    },
    "slopes of the squared error": {
      answer: but(({ A, X, Y, m }) => {
        const dZ = np.multiply(np.subtract(A, Y), np.multiply(A, np.subtract(1, A)));
        return { dw: np.divide(np.dot(X, dZ.T), m), db: np.sum(dZ) / m };
      }),
      caughtBy: "known-dw",
      hint: "There is a factor a(1 − a) in your slopes. Work out ∂L/∂z for this loss. Does the factor stay?",
    },
    "the last example left out": {
      answer: but(({ w, b, X, Y, m }) => {
        const first = [0, m - 1] as const;
        const short = reference.propagate(w, b, np.slice(X, ":", first), np.slice(Y, ":", first));
        const share = (m - 1) / m;
        const { dw, db } = short.grads;
        return { dw: np.multiply(dw, share), db: db * share, cost: short.cost * share };
      }),
      caughtBy: "any-order",
      hint: "The last column does not affect your result. Where does your loop end?",
    },
    "the error written into the caller's Y": {
      answer: (w, b, X, Y) => {
        const result = reference.propagate(w, b, X, Y);
        Y.data.set(np.subtract(forward(w, b, X), Y).data);
        return result;
      },
      caughtBy: "known-cost",
      hint: "The result is right, but are the labels still labels after your call?",
    },
  };
});

const catLoss = (Y: np.NDArray, A: np.NDArray): np.NDArray => np.multiply(Y, np.log(A));

const otherLoss = (Y: np.NDArray, A: np.NDArray): np.NDArray =>
  np.multiply(np.subtract(1, Y), np.log(np.subtract(1, A)));
