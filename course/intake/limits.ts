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
export const LARGEST_TEXT = 64 * MB;
/** Refused files that are listed one by one; the others are counted. */
export const MOST_REFUSED = 100;
/** Folders of one archive that may be submissions. */
export const MOST_SUBMISSIONS = 5_000;

/** Memory for the objects of the process that reads archives. */
export const READER_HEAP_MEGABYTES = 256;
/** What reading one archive may take of a processor. Inflating 1 GB takes three seconds. */
export const READER_MS = 25_000;

/** An archive that is packed in another is held in memory while it is read. */
export const LARGEST_NESTED = 64 * MB;
/** CLASS/SUBMISSION/UNIT: an archive in an archive in an archive. */
export const MOST_NESTED = 2;
/** Archives of one submission on the disk. */
export const MOST_ARCHIVES = 64;
/** Gradescope's list of who handed what in holds earlier results too. */
export const LARGEST_METADATA = 16 * MB;
