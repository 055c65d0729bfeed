import { misconceptions } from "../../../course/checks";

/** Dimension by dimension from the right, by a rule for two dimensions. */
function fromTheRight(a: number[], b: number[], rule: (m: number, n: number) => number): number[] {
  const rank = Math.max(a.length, b.length);
  const padded = [a, b].map((shape) => [...Array(rank - shape.length).fill(1), ...shape]);
  return padded[0].map((m: number, i) => rule(m, padded[1][i]));
}

function misfit(): never {
  throw new Error("the shapes do not fit");
}

const fit = (m: number, n: number): number => (m === n || n === 1 ? m : m === 1 ? n : misfit());

/** Two rows repeated make four. */
function repeated(m: number, n: number): number {
  if (m === 1 || n === 1) return m * n;
  return Math.max(m, n) % Math.min(m, n) === 0 ? Math.max(m, n) : misfit();
}

export default misconceptions(() => ({
  "aligned on the left": {
    answer: (a, b) => {
      const turned = fromTheRight([...a].toReversed(), [...b].toReversed(), fit);
      return turned.toReversed();
    },
    caughtBy: "missing-dimensions",
    hint: "The shorter shape is padded with ones. On which side?",
  },
  "only equal shapes fit": {
    answer: (a, b) => (String(a) === String(b) ? [...a] : misfit()),
    caughtBy: "lecture",
    hint: "Equal shapes always fit, but so do some others. What is special about a dimension of 1?",
  },
  "the first dimensions must be equal": {
    answer: (a, b) => (a[0] === b[0] ? fromTheRight(a, b, fit) : misfit()),
    caughtBy: "lecture",
    hint: "You reject shapes that fit. Do you treat the first dimension differently from the others?",
  },
  "never an Error: the larger of two dimensions": {
    answer: (a, b) => fromTheRight(a, b, Math.max),
    caughtBy: "lecture-error",
    hint: "You return a result for any two shapes. Which two dimensions cannot go together?",
  },
  "the Error returned instead of thrown": {
    answer: (a, b) => {
      try {
        return fromTheRight(a, b, fit);
      } catch (error) {
        return error;
      }
    },
    caughtBy: "lecture-error",
    hint: "You create an Error and return it like a result. Which keyword ends the call with an error instead?",
  },
  "both must have the same rank": {
    answer: (a, b) => (a.length === b.length ? fromTheRight(a, b, fit) : misfit()),
    caughtBy: "missing-dimensions",
    hint: "One shape may be longer than the other. What does a missing dimension count as?",
  },
  "the first array is never stretched": {
    answer: (a, b) => fromTheRight(a, b, (m, n) => (m === n || n === 1 ? m : misfit())),
    caughtBy: "lecture",
    hint: "What is true of b is true of a as well. Which of the two may have the 1?",
  },
  "any divisor is stretched, not only 1": {
    answer: (a, b) => fromTheRight(a, b, repeated),
    caughtBy: "agrees-with-np",
    hint: "You repeat 2 rows to make 4. What is the only number of rows that may be repeated?",
  },
  "ones added to the caller's own list": {
    answer: (a, b) => {
      while (a.length < b.length) a.unshift(1);
      while (b.length < a.length) b.unshift(1);
      return fromTheRight(a, b, fit);
    },
    caughtBy: "missing-dimensions",
    hint: "The result is right, but the caller's shape has grown. Which list do you make longer?",
  },
}));
