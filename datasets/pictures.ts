import * as np from "#np";
import type { NDArray } from "#np";

/** What every picture data set here loads as, with the names of the course's `load_dataset`. */
export type Pictures = {
  /** (m_train, 64, 64, 3): red, green and blue, 0 to 255. */
  readonly train_set_x_orig: NDArray;
  /** (1, m_train): 1 for a cat, 0 for anything else. */
  readonly train_set_y: NDArray;
  /** (m_test, 64, 64, 3) */
  readonly test_set_x_orig: NDArray;
  /** (1, m_test) */
  readonly test_set_y: NDArray;
  /** What the labels 0 and 1 mean. */
  readonly classes: readonly ["non-cat", "cat"];
};

/** Height and width of a picture in pixels. */
export const NUM_PX = 64;

/** Bytes of one picture. */
export const PICTURE_BYTES = NUM_PX * NUM_PX * 3;

/** Half of the pictures, as read from a file: bytes in C order and one label each. */
export type RawSplit = { readonly pixels: ArrayLike<number>; readonly labels: ArrayLike<number> };

/** Puts both halves into arrays. Throws #np's error if bytes and labels do not fit together. */
export function asPictures(train: RawSplit, test: RawSplit): Pictures {
  return {
    train_set_x_orig: images(train),
    train_set_y: row(train),
    test_set_x_orig: images(test),
    test_set_y: row(test),
    classes: ["non-cat", "cat"],
  };
}

const images = ({ pixels, labels }: RawSplit): NDArray =>
  np.fromData(pixels, [labels.length, NUM_PX, NUM_PX, 3]);

const row = ({ labels }: RawSplit): NDArray => np.fromData(labels, [1, labels.length]);
