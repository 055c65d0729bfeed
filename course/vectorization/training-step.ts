import * as np from "#np";
import { propagateLoop, propagateRows } from "./propagate-loops";
import { propagateNp } from "./propagate-np";
import type { Pair } from "./timing";

/** What is timed of a step of training. */
export const STEP = "propagate";

/** The step by a loop in the lecture's order, and by one in the order of memory; both against #np. */
export function stepPairs(
  w: np.NDArray,
  X: np.NDArray,
  Y: np.NDArray,
): { byExample: Pair; byRow: Pair } {
  const lists = { w: [...w.data], b: 0.1, X: X.toArray() as number[][], Y: [...Y.data] };
  const vectorised = () => propagateNp(w, 0.1, X, Y);
  return {
    byExample: { loop: () => propagateLoop(lists), np: vectorised },
    byRow: { loop: () => propagateRows(lists), np: vectorised },
  };
}
