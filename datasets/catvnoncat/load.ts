import { asPictures, type Pictures } from "../pictures";
import { readHalf } from "./read-half";

export { find_catvnoncat } from "./find";

/**
 * The course's own 209 + 50 photographs, for people who have train_catvnoncat.h5 and
 * test_catvnoncat.h5. Synchronous, without network.
 *
 * @param dir the folder with both files, for instance the one that `find_catvnoncat` found.
 * @returns pictures (m, 64, 64, 3) of 0 to 255 and labels (1, m), as `load_cats` does.
 * @throws {DatasetError} with a sentence that says which file is wrong, how, and what to do.
 */
export const load_catvnoncat = (dir: string = __dirname): Pictures =>
  asPictures(readHalf(dir, "train"), readHalf(dir, "test"));
