/** The two files of the course's data set, the same in every copy. */
export type Half = "train" | "test";

/** What identifies the right file. */
export type Published = { readonly name: string; readonly sha256: string; readonly bytes: number };

export const PUBLISHED: Readonly<Record<Half, Published>> = {
  train: {
    name: "train_catvnoncat.h5",
    sha256: "fbe56ab67c3ae28d564e3a644189117976d6b31af0a3ce9bb17dbf22908af242",
    bytes: 2_572_022,
  },
  test: {
    name: "test_catvnoncat.h5",
    sha256: "6a9d39ce52fa85953c5834695b8534a30ed8cfd54971fb2f080b5a24d002b951",
    bytes: 616_958,
  },
};
