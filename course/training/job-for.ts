import { join } from "node:path";
import type { DataSet, Split } from "./data-set";
import type { Job, SentSplit } from "./job";

const UNIT = "02-logistic-regression";

/** The learning rates that the course compares, and the time that a person may wait for them. */
const COMPARISON = { rates: [0.01, 0.001, 0.0001], budget: 10_000 };

/** A training of the learner's code, or of the solutions, on a data set. */
export function jobFor(
  root: string,
  { train, test }: DataSet,
  solution: boolean,
  steps: Pick<Job, "iterations" | "rate">,
): Job {
  return {
    ...steps,
    root,
    unit: UNIT,
    folder: join(root, solution ? "solutions" : "exercises", UNIT),
    train: packed(train),
    test: packed(test),
    comparison: COMPARISON,
  };
}

/** As bytes: an eighth of the size, and exact, as pixels and labels are whole numbers to 255. */
const packed = ({ images, labels }: Split): SentSplit => ({
  pixels: Uint8Array.from(images.data),
  shape: [...images.shape],
  labels: Uint8Array.from(labels.data),
});
