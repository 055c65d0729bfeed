import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { placeInside, removeEmptyInside, removeInside, writeInside } from "../base/write-inside.js";

/** What a file is to hold; undefined: it is to go. Paths are from the repository's root. */
export interface FileChange {
  file: string;
  text: string | undefined;
}

/**
 * Makes all changes, or none: when one cannot be made, those before it are taken back and the error
 * is thrown on. Folders come with their first file and go with their last.
 */
export function changeFiles(root: string, changes: FileChange[]): void {
  const before: FileChange[] = [];
  try {
    for (const change of changes) {
      const path = placeInside(root, change.file);
      const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
      before.unshift({ file: change.file, text });
      changeFile(root, change);
    }
  } catch (error) {
    for (const change of before) changeFile(root, change);
    throw error;
  }
}

function changeFile(root: string, { file, text }: FileChange): void {
  if (text !== undefined) return void writeInside(root, file, text);
  removeInside(root, file);
  removeEmptyInside(root, posix.dirname(file));
}
