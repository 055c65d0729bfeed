import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { openRegularFile } from "../base/regular-file";
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

/** What a link leads to was not handed in. */
function readRegular(file: string): Buffer | Unread {
  const opened = openRegularFile(file, LONGEST_FILE, { followsLink: false });
  switch (opened.kind) {
    case "read":
      return opened.bytes;
    case "refused":
      return { problem: texts.cannotBeRead(opened.code) };
    case "no file":
      return { problem: texts.noRegularFile };
    case "too long":
      return { problem: texts.tooLong(opened.size) };
  }
}
