import type { Foreign } from "../base/foreign/foreign";

/** A file or an entry that intake did not let through, and why. */
export interface Refused {
  /** Within the submission: "01-numpy-basics/softmax.ts". */
  path: string;
  /** One sentence. */
  reason: string;
  /** The file that it may have been meant as: "01-numpy-basics/softmax.ts". */
  inPlaceOf?: string;
}

/** A file or a folder that counts by another name than it was handed in by. */
export interface ReadAs {
  path: string;
  as: string;
}

/** One submission as intake let it through: text, nothing that could still be opened or run. */
export interface Submission {
  /** Unique in its run; the results are in a folder of this name. */
  name: Foreign;
  /** By unit, the TypeScript sources by file name. A unit that was not handed in has none. */
  files: Record<string, Record<string, string>>;
  refused: Refused[];
  /** Left out where every name was right. */
  readAs?: ReadAs[];
  /** The units to judge; all where it is left out. */
  asked?: readonly string[];
  /** Of all that is graded: the files and what was refused, not the name. */
  digest: string;
}

/** Why a whole submission cannot be graded: a sentence. */
export interface Unreadable {
  name: Foreign;
  reason: string;
}
