import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
} from "node:fs";
import { join } from "node:path";
import * as texts from "./texts";
import { LONGEST_FILE } from "./limits";
import type { TreeEntry, Tree, Unread } from "./tree";

/** A folder on disk. Links are seen as links, and never followed. */
export function folderTree(root: string): Tree {
  const list = (path: string): TreeEntry[] => {
    const folder = join(root, path);
    return entriesOf(folder)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => ({
        name: entry.name,
        kind: kindOf(entry),
        read: () => readRegular(join(folder, entry.name)),
      }));
  };
  return { list, unsafe: [] };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

export function kindOf(entry: {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}): TreeEntry["kind"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : "other";
}

/**
 * Opens first and checks then, so that the file that is checked is the one that is read. A pipe
 * must not make the grader wait for somebody to write into it.
 */
function readRegular(file: string): Buffer | Unread {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  let fd: number;
  try {
    fd = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    return {
      problem: texts.cannotBeRead((error as NodeJS.ErrnoException).code ?? "unknown error"),
    };
  }
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) return { problem: texts.noRegularFile };
    if (stats.size > LONGEST_FILE) return { problem: texts.tooLong(stats.size) };
    const bytes = Buffer.alloc(stats.size);
    const length = readSync(fd, bytes, 0, stats.size, 0);
    return bytes.subarray(0, length);
  } finally {
    closeSync(fd);
  }
}
