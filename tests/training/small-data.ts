import * as np from "#np";
import type { DataSet, Split } from "../../course/training/data-set";

/** Pictures of 2 × 3 pixels: cats are bright, others dark, and one of each is not. */
export const smallData = (): DataSet => ({
  title: "bright & dark <squares>",
  source: "Made by a test.",
  train: split([1, 0, 1, 0, 0, 0, 1], "train"),
  test: split([1, 0, 0], "test"),
});

function split(labels: number[], name: string): Split {
  const pixels = labels.flatMap((label, i) =>
    Array.from({ length: 18 }, (_, j) => (label === 1 ? 200 : 40) + i + j),
  );
  return {
    images: np.fromData(pixels, [labels.length, 2, 3, 3]),
    labels: np.array([labels]),
    names: labels.map((_, i) => `${name} <${i}>`),
  };
}
