import { posix } from "node:path";
import * as texts from "./texts";
import type { TreeEntry, Tree, Unread } from "./tree";

/** One entry as an archive lists it. */
export interface Listed {
  path: string;
  kind: TreeEntry["kind"];
  /** Of the files of interest only. */
  content?: Buffer | Unread;
}

/** Thrown when an archive as a whole cannot be read; the message is a sentence. */
export class BadArchive extends Error {}

/** Whether a file's text is needed: a TypeScript file directly in the folder of a unit. */
export const isWanted = (path: string, units: readonly string[]): boolean =>
  path.endsWith(".ts") && units.includes(posix.basename(posix.dirname(path)));

/** Arranges the flat list of an archive's entries as folders. */
export function archiveTree(listed: Listed[]): Tree {
  const folders = new Map<string, TreeEntry[]>([["", []]]);
  const unsafe: string[] = [];
  for (const one of listed) {
    const path = one.path.replace(/\/$/, "").replace(/^(\.\/)+/, "");
    if (path === "" || path === ".") continue;
    if (!isSafe(path)) unsafe.push(path);
    else if (one.kind === "folder") addFolder(path);
    else {
      const read = () => one.content ?? { problem: texts.noRegularFile };
      addFolder(parentOf(path)).push({ name: posix.basename(path), kind: one.kind, read });
    }
  }
  return { list: (path) => folders.get(path) ?? [], unsafe };

  function addFolder(path: string): TreeEntry[] {
    const known = folders.get(path);
    if (known) return known;
    const made: TreeEntry[] = [];
    folders.set(path, made);
    const read = () => ({ problem: texts.noRegularFile });
    addFolder(parentOf(path)).push({ name: posix.basename(path), kind: "folder", read });
    return made;
  }
}

const parentOf = (path: string): string => {
  const parent = posix.dirname(path);
  return parent === "." ? "" : parent;
};

/** Relative, without "..", without what only some systems read as a separator. */
const isSafe = (path: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- no name has control characters
  !/[\\\u0000-\u001F\u007F]/.test(path) &&
  !/^([A-Za-z]:|\/)/.test(path) &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== "..") &&
  path.length <= 1000;
