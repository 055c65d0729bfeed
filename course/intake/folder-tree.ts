import { type Dirent, readdirSync } from "node:fs";
import { openRegularFile } from "../base/regular-file";
import { longestOf } from "./names/metadata-file";
import * as texts from "./texts";
import { below, type Tree, type TreeEntry, type Unread } from "./tree";

/** A folder on the disk. Links are seen as links, and never followed. */
export interface FolderTree extends Tree {
  /** The path of an entry for the system, which may have other bytes than its name shows. */
  pathOf(path: string): Buffer;
}

/** A folder is read once, when somebody asks for it. */
export function folderTree(root: string | Buffer): FolderTree {
  const paths = new Map<string, Buffer>([["", Buffer.from(root)]]);
  const lists = new Map<string, TreeEntry[]>();
  const pathOf = (path: string): Buffer =>
    paths.get(path) ?? Buffer.concat([paths.get("")!, Buffer.from(`/${path}`)]);
  const list = (path: string): TreeEntry[] => {
    const known = lists.get(path);
    if (known) return known;
    const folder = pathOf(path);
    const found = entriesOf(folder);
    const taken = new Set(found.flatMap((entry) => utf8(entry.name) ?? []));
    const entries = found.map((entry) => {
      const name = nameFrom(entry.name, taken);
      const file = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      paths.set(below(path, name), file);
      return { name, kind: kindOf(entry), read: () => readRegular(file, longestOf(name)) };
    });
    lists.set(
      path,
      entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
    return lists.get(path)!;
  };
  return { list, pathOf, unsafe: [], closed: new Map() };
}

const strict = new TextDecoder("utf-8", { fatal: true });
const western = new TextDecoder("windows-1252");

/**
 * Old zips of Windows leave names behind that are not UTF-8. They are shown as what they likely
 * mean; where that is another entry's name, with their bytes before it.
 */
function nameFrom(bytes: Buffer, taken: Set<string>): string {
  const name = utf8(bytes);
  if (name !== undefined) return name;
  const likely = western.decode(bytes);
  const own = taken.has(likely) ? `${bytes.toString("hex")} ${likely}` : likely;
  taken.add(own);
  return own;
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function entriesOf(folder: Buffer): Dirent<Buffer>[] {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
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
function readRegular(file: Buffer, longest: number): Buffer | Unread {
  const opened = openRegularFile(file, longest, { followsLink: false });
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
