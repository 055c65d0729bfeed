import { LARGEST_METADATA, LONGEST_FILE } from "../limits";

/** What Gradescope puts into an export: who handed in which folder, and when. */
export const METADATA_FILE = "submission_metadata.yml";

/** Bytes that a file of this name may have. */
export const longestOf = (name: string): number =>
  name === METADATA_FILE ? LARGEST_METADATA : LONGEST_FILE;
