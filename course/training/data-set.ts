import type { NDArray } from "#np";
import type { Pictures } from "../../datasets/pictures";

/** Half of a data set: m pictures of one size, with their labels. */
export interface Split {
  /** (m, height, width, 3): red, green and blue from 0 to 255. */
  images: NDArray;
  /** (1, m): 1 for a cat, 0 for anything else. */
  labels: NDArray;
  /** What each picture shows, in words, if that is known. */
  names?: string[];
}

/** Pictures to train on and to test with, and what a page says about them. */
export interface DataSet {
  /** "the cats of this repository" */
  title: string;
  /** Where the pictures come from, in a sentence. */
  source: string;
  train: Split;
  test: Split;
}

/** How the course's two halves look as a data set. */
export const splitsOf = (pictures: Pictures): Pick<DataSet, "train" | "test"> => ({
  train: { images: pictures.train_set_x_orig, labels: pictures.train_set_y },
  test: { images: pictures.test_set_x_orig, labels: pictures.test_set_y },
});

/** How many pictures a split has: m. */
export const countOf = (split: Split): number => split.images.shape[0];

/** How many numbers make one picture: n_x = height · width · 3. */
export const featuresOf = (split: Split): number =>
  split.images.shape.slice(1).reduce((product, size) => product * size, 1);

/** The numbers of one picture, in C order: row by row, pixel by pixel, red, green, blue. */
export function pictureOf(split: Split, index: number): Float64Array {
  const size = featuresOf(split);
  return split.images.data.subarray(index * size, (index + 1) * size);
}

/** What always answering with the more frequent label would score, in percent, and that label. */
export function largerClass(split: Split): { label: 0 | 1; percent: number } {
  const cats = split.labels.data.reduce((sum, label) => sum + label, 0) / countOf(split);
  return cats > 0.5 ? { label: 1, percent: cats * 100 } : { label: 0, percent: (1 - cats) * 100 };
}
