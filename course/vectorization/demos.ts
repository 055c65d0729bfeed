import { STEP, stepSums } from "#home/training-step";
import * as np from "#np";
import { dotLoop, generalDotLoop, multiplyLoop, outerLoop } from "./loops";
import type { Pair } from "./timing";

/** One demonstration: the same sum by a loop over plain lists, and by #np. */
export interface Demo {
  name: string;
  sizes: string;
  pair: Pair;
}

type Matrix = number[][];

/** The two orders of the last demonstration: what is learned from them is said by these names. */
export const BY_EXAMPLE = `${STEP}, example by example`;
export const BY_ROW = `${STEP}, row by row`;

/** The course's four demonstrations, then the step that training consists of, in two orders. */
export function demos(): Demo[] {
  np.random.seed(1);
  return [dot(), outer(), multiply(), generalDot(), ...step()];
}

function dot(): Demo {
  const [a, b] = [np.random.rand(1_000_000), np.random.rand(1_000_000)];
  const [x, y] = [[...a.data], [...b.data]];
  const pair = { loop: () => dotLoop(x, y), np: () => np.dot(a, b).item() };
  return { name: "dot", sizes: "1,000,000 numbers", pair };
}

function outer(): Demo {
  const [a, b] = [np.random.rand(1000), np.random.rand(1000)];
  const [x, y] = [[...a.data], [...b.data]];
  const pair = {
    loop: () => lastOf(outerLoop(x, y)),
    np: () => np.outer(a, b).get(-1, -1),
  };
  return { name: "outer", sizes: "1000 by 1000", pair };
}

function multiply(): Demo {
  const [a, b] = [np.random.rand(1_000_000), np.random.rand(1_000_000)];
  const [x, y] = [[...a.data], [...b.data]];
  const pair = {
    loop: () => multiplyLoop(x, y)[x.length - 1],
    np: () => np.multiply(a, b).get(-1),
  };
  return { name: "elementwise product", sizes: "1,000,000 numbers", pair };
}

function generalDot(): Demo {
  const [W, v] = [np.random.rand(300, 3000), np.random.rand(3000)];
  const [rows, x] = [W.toArray() as Matrix, [...v.data]];
  const pair = {
    loop: () => generalDotLoop(rows, x)[rows.length - 1],
    np: () => np.dot(W, v).get(-1),
  };
  return { name: "general dot", sizes: "(300, 3000) · (3000,)", pair };
}

function step(): Demo[] {
  const [n, m] = [12_288, 209];
  const X = np.random.rand(n, m);
  const Y = np.greater(np.random.rand(1, m), 0.5);
  const w = np.multiply(np.random.randn(n, 1), 0.001);
  const sizes = "X (12288, 209)";
  const sums = stepSums(w, X, Y);
  return [
    { name: BY_EXAMPLE, sizes, pair: { loop: sums.byExample, np: sums.np } },
    { name: BY_ROW, sizes, pair: { loop: sums.byRow, np: sums.np } },
  ];
}

const lastOf = (matrix: Matrix): number => {
  const row = matrix[matrix.length - 1];
  return row[row.length - 1];
};
