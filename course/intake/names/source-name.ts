import { folded, meaningsOf } from "./folded-name";

/** No dots before the ending, so no configuration, no declarations, no tests. */
const SOURCE = /^[\w-]{1,100}\.ts$/;

/** TypeScript, JavaScript, and what Windows hides behind either. */
const ENDING = /\.(?:[cm]?[jt]s|[jt]sx)(?:\.txt)?$/i;

/** A name that a file of an answer may have. */
export const isSourceName = (name: string): boolean => SOURCE.test(name);

/** Without what says which language it is. */
export const bareName = (name: string): string => name.replace(ENDING, "");

/** A file that the course expects, as {@link sourceMeanings} names it. */
export const expectedKey = (file: string): string => folded(bareName(file));

/** Which files somebody may mean by a name: "Softmax (1).mts" and "softmax.ts" both "softmax". */
export const sourceMeanings = (name: string): string[] =>
  ENDING.test(name) ? meaningsOf(bareName(name)) : [];
