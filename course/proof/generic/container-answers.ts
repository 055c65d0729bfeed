import * as np from "#np";
import { isPlainObject } from "../../checks/copy-arguments";
import { type LeafChange, leafPaths, withLeaf } from "./leaves";
import { resultOf } from "./result-answers";
import type { GenericAnswers, Subject } from "./subject";

/** Answers with the right numbers in a container of another kind. */
export function containerAnswers({ right, visible }: Subject): GenericAnswers {
  const example = resultOf(right, visible);
  const byPath = leafPaths(example).flatMap((path) =>
    Object.entries(CONTAINERS).map(([words, change]) => [
      `${words}${path && ` as ${path}`}`,
      (...args: unknown[]): unknown => withLeaf(right(...args), path, change),
    ]),
  );
  const answers = Object.fromEntries(byPath) as GenericAnswers;
  if (!isPlainObject(example)) return answers;
  return {
    ...answers,
    "returns a list of the fields": (...args) => Object.values(right(...args) as object),
  };
}

const CONTAINERS: Record<string, LeafChange> = {
  "returns nothing": () => undefined,
  "returns a text": (leaf) => (leaf instanceof np.NDArray ? String(leaf.toArray()) : String(leaf)),
  "returns nested lists": (leaf) => (leaf instanceof np.NDArray ? leaf.toArray() : leaf),
  "returns a Float64Array": (leaf) => {
    if (leaf instanceof np.NDArray) return leaf.data;
    return isList(leaf) ? Float64Array.from(leaf, Number) : leaf;
  },
  "returns an Int32Array": (leaf) => (isList(leaf) ? Int32Array.from(leaf, Number) : leaf),
  "returns an NDArray": (leaf) => (isList(leaf) ? np.array(leaf) : leaf),
  "returns a list of one number": (leaf) => (typeof leaf === "number" ? [leaf] : leaf),
  "returns an array of shape (1,)": (leaf) => (typeof leaf === "number" ? np.array([leaf]) : leaf),
  "returns an array of shape (1, 1)": (leaf) =>
    typeof leaf === "number" ? np.array([[leaf]]) : leaf,
  "returns an array of rank 1": (leaf) =>
    leaf instanceof np.NDArray ? leaf.reshape(leaf.size) : leaf,
  "returns an array of one more axis": (leaf) =>
    leaf instanceof np.NDArray && leaf.ndim < 4 ? np.reshape(leaf, [1, ...leaf.shape]) : leaf,
};

const isList = (leaf: unknown): leaf is number[] => Array.isArray(leaf);
