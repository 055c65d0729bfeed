import * as np from "#np";
import { propagate } from "../../solutions/02-logistic-regression/propagate";

/** propagate by #np, the solution of the course; the same one number as its loops return. */
export function propagateNp(w: np.NDArray, b: number, X: np.NDArray, Y: np.NDArray): number {
  const { grads, cost } = propagate(w, b, X, Y);
  return cost + np.sum(grads.dw) + grads.db;
}
