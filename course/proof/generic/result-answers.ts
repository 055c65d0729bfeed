import * as np from "#np";
import { type LeafChange, leafPaths, withLeaf } from "./leaves";
import type { GenericAnswers, Subject } from "./subject";

/** Answers whose result is nearly right: rounded, clipped, or right in some of its entries only. */
export function resultAnswers({ right, visible }: Subject): GenericAnswers {
  const paths = leafPaths(resultOf(right, visible));
  return Object.fromEntries(
    paths.flatMap((path) =>
      Object.entries(CHANGES).map(([words, change]) => [
        `${words}${path && ` in ${path}`}`,
        (...args: unknown[]): unknown => withLeaf(right(...args), path, change),
      ]),
    ),
  );
}

/** The first result that the reference returns for the calls given. */
export function resultOf(right: Subject["right"], inputs: Subject["visible"]): unknown {
  for (const args of inputs) {
    try {
      return right(...args);
    } catch {
      // an input that the function must refuse
    }
  }
  return undefined;
}

const CHANGES: Record<string, LeafChange> = {
  "rounds to whole numbers": numbers((x) => Math.round(x)),
  "rounds to 2 decimals": numbers((x) => Number(x.toFixed(2))),
  "rounds to 4 decimals": numbers((x) => Number(x.toFixed(4))),
  "rounds to 6 decimals": numbers((x) => Number(x.toFixed(6))),
  "keeps single precision": numbers(Math.fround),
  "clips to 0 … 1": numbers((x) => clip(x, 0, 1)),
  "clips to −1 … 1": numbers((x) => clip(x, -1, 1)),
  "clips to 0.0001 … 0.9999": numbers((x) => clip(x, 1e-4, 1 - 1e-4)),
  "turns negative numbers into 0": numbers((x) => clip(x, 0, Infinity)),
  "has the wrong sign": numbers((x) => -x),
  "is right in the first row only": entries((row) => row === 0),
  "is right except in the last row": entries((row, _, { rows }) => row < rows - 1),
  "is right in the first column only": entries((_, column) => column === 0),
  "is right except in the last column": entries((_, column, { columns }) => column < columns - 1),
  "has its rows in reverse order": (leaf) => reversed(leaf),
  "leaves out the last entry of the list": (leaf) =>
    Array.isArray(leaf) ? leaf.slice(0, -1) : leaf,
  "has one entry too many in the list": (leaf) =>
    Array.isArray(leaf) ? [...leaf, leaf.at(-1) ?? 0] : leaf,
  "transposes the result if it is square": (leaf) => (isSquare(leaf) ? leaf.T : leaf),
};

const clip = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

const isSquare = (leaf: unknown): leaf is np.NDArray =>
  leaf instanceof np.NDArray && leaf.ndim === 2 && leaf.shape[0] === leaf.shape[1];

/** Changes every number of a number, a list or an array. */
function numbers(change: (x: number) => number): LeafChange {
  return (leaf) => {
    if (typeof leaf === "number") return change(leaf);
    if (Array.isArray(leaf)) return leaf.map((item) => numbers(change)(item));
    if (!(leaf instanceof np.NDArray)) return leaf;
    return np.fromData(
      Float64Array.from(leaf.data, (x) => change(x)),
      leaf.shape,
    );
  };
}

/** Leaves 0 in the entries that are not chosen. A list or an array of rank 1 is a column here. */
function entries(
  isKept: (row: number, column: number, size: { rows: number; columns: number }) => boolean,
): LeafChange {
  return (leaf) => {
    if (Array.isArray(leaf)) {
      const size = { rows: leaf.length, columns: 1 };
      return leaf.map((item: unknown, row) => (isKept(row, 0, size) ? item : 0));
    }
    if (!(leaf instanceof np.NDArray) || leaf.ndim === 0 || leaf.size === 0) return leaf;
    const rows = leaf.shape[0];
    const columns = leaf.size / rows;
    const kept = leaf.data.map((x, i) => {
      const row = Math.floor(i / columns);
      return isKept(row, i % columns, { rows, columns }) ? x : 0;
    });
    return np.fromData(kept, leaf.shape);
  };
}

function reversed(leaf: unknown): unknown {
  if (Array.isArray(leaf)) return leaf.toReversed();
  if (!(leaf instanceof np.NDArray) || leaf.ndim === 0) return leaf;
  const rows = Array.from({ length: leaf.shape[0] }, (_, row) => np.slice(leaf, [row, row + 1]));
  return np.concatenate(rows.toReversed());
}
