import { misconceptions } from "../../../course/checks";

function misfit(): never {
  throw new Error("the shapes do not fit");
}

export default misconceptions(({ reference }) => {
  const right = reference.dot_shape as (a: number[], b: number[]) => number[];
  const innerOf = (shape: number[]): number => Math.max(0, shape.length - 2);
  return {
    "elementwise, with broadcasting": {
      answer: (a, b) => reference.broadcast_shape(a, b),
      caughtBy: "lecture",
      hint: "That is the rule for `*`. In a matrix product, which dimension of A meets which dimension of B?",
    },
    "the first dimensions must be equal": {
      answer: (a, b) => (a[0] === b[0] ? right(a, [a.at(-1), ...b.slice(1)]) : misfit()),
      caughtBy: "lecture",
      hint: "A row of A meets a column of B. How long is each of the two?",
    },
    "the last dimensions must be equal": {
      answer: (a, b) => (a.at(-1) === b.at(-1) ? right(a, [...b].toReversed()) : misfit()),
      caughtBy: "lecture",
      hint: "Rows of A do not meet rows of B. Which dimension says how long a column of B is?",
    },
    "never an Error": {
      answer: (a, b) =>
        a.length && b.length ? [...a.slice(0, -1), ...b.toSpliced(innerOf(b), 1)] : [...a, ...b],
      caughtBy: "lecture-error",
      hint: "The shape is right where a product exists. When does none exist?",
    },
    "outer dimensions swapped": {
      answer: (a, b) => right(a, b).toReversed(),
      caughtBy: "lecture",
      hint: "Rows come from A, columns from B. Which of them comes first in a shape?",
    },
    "the inner dimension kept": {
      answer: (a, b) => {
        right(a, b);
        return a.length > 1 ? [...a] : [...b];
      },
      caughtBy: "lecture",
      hint: "The dimension that is summed over disappears. Which one is it?",
    },
    "rank 1 treated as a column": {
      answer: (a, b) => (b.length === 1 ? right(a, [b[0], 1]) : right(a, b)),
      caughtBy: "rank-1",
      hint: "(3,) is not (3, 1). How many dimensions are left when its only one is summed over?",
    },
    "a single number rejected": {
      answer: (a, b) => (a.length && b.length ? right(a, b) : misfit()),
      caughtBy: "a-number",
      hint: "Two times a matrix is a matrix. What is the shape of the 2?",
    },
    "an inner 1 is stretched": {
      answer: (a, b) => {
        const inner = a.at(-1) === 1 || b[innerOf(b)] === 1;
        return inner && a.length && b.length
          ? [...a.slice(0, -1), ...b.toSpliced(innerOf(b), 1)]
          : right(a, b);
      },
      caughtBy: "agrees-with-np",
      hint: "Stretching a 1 belongs to `*` and `+`. Does a matrix product do it too?",
    },
    "the inner dimension removed from the caller's list": {
      answer: (a, b) => {
        const result = right(a, b);
        a.pop();
        return result;
      },
      caughtBy: "lecture",
      hint: "The result is right, but the caller's shape is shorter now. Which list do you shorten?",
    },
  };
});
