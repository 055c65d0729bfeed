import { fileFor } from "./file-for";

/**
 * `from "./sigmoid"`, `import "../01-a/relu.ts"`, `require("./x")`: whatever names a file. The text
 * is hostile: the blanks have a bound, so that no text takes longer than its length.
 */
const IMPORTED =
  /\b(?:from|import|require)\s{0,100}(?:\(\s{0,100})?["'](\.{1,2}\/[\w./-]{1,250})["']/g;

/** The files that a text imports, named as {@link fileFor} names them. */
export const importsIn = (unit: string, from: string, text: string): string[] =>
  [...text.matchAll(IMPORTED)].flatMap(([, name]) => fileFor(unit, from, name) ?? []);

/** All files that some files reach by their imports, themselves included. */
export function reachedFrom(
  unit: string,
  files: readonly string[],
  textOf: (file: string) => string | undefined,
): string[] {
  const reached = new Set(files);
  // a set that grows is walked to its new end
  for (const file of reached) {
    for (const next of importsIn(unit, file, textOf(file) ?? "")) {
      if (textOf(next) !== undefined) reached.add(next);
    }
  }
  return [...reached];
}
