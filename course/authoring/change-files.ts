import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

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
      const path = join(root, change.file);
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
  const path = join(root, file);
  if (text === undefined) {
    rmSync(path, { force: true });
    removeEmpty(root, dirname(file));
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Folders go with their last file. */
export function removeEmpty(root: string, folder: string): void {
  const path = join(root, folder);
  if (folder === "." || !existsSync(path) || readdirSync(path).length > 0) return;
  rmdirSync(path);
  removeEmpty(root, dirname(folder));
}
