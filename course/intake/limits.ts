/* What intake lets through at most. */

const KB = 1024;
const MB = 1024 * KB;

/** The longest exercise file has some 3 KB. */
export const LONGEST_FILE = 256 * KB;
/** TypeScript files of one unit. */
export const MOST_FILES = 64;
/** An archive is not even opened beyond this. */
export const LARGEST_ARCHIVE = 512 * MB;
/** A class of a thousand has some 25,000 files. */
export const MOST_ENTRIES = 100_000;
/** How large a compressed tar may become, since everything in it must be inflated to be skipped. */
export const LARGEST_INFLATED = 1024 * MB;
/** The text of all exercise files of one archive together. */
export const LARGEST_TEXT = 256 * MB;
