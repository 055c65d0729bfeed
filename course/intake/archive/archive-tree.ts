import { posix } from "node:path";
import { MOST_ENTRIES, MOST_FILES } from "../limits";
import * as texts from "../texts";
import type { TreeEntry, Tree, Unread } from "../tree";
import { isArchiveName } from "./archive-name";

/** One entry as an archive lists it. */
export interface Listed {
  path: string;
  kind: TreeEntry["kind"];
  /** Of the files of interest only. */
  content?: Buffer | Unread;
}

/** Thrown when an archive as a whole cannot be read; the message is a sentence. */
export class BadArchive extends Error {}

/** What an archive lists, arranged as folders while it is read. */
export interface ArchiveTree {
  tree: Tree;
  /** Whether a file's text is needed; to be asked once for each. */
  wants(path: string): boolean;
  /** @throws BadArchive where there are too many */
  add(listed: Listed): void;
}

/**
 * Nobody looks deeper than CLASS/SUBMISSION/FOLDER/exercises/UNIT/FILE, and whoever packs an archive
 * decides how deep it is.
 */
const DEEPEST = 6;
/** Of a name that is refused, as much is kept as anybody reads. */
const LONGEST_UNSAFE = 300;

interface Folder {
  entries: TreeEntry[];
  folders: Map<string, Folder>;
}

const folder = (): Folder => ({ entries: [], folders: new Map() });
const cannotBeRead = () => ({ problem: texts.noRegularFile });
const notRead = { problem: texts.beyondMost };

export function archiveTree(units: readonly string[]): ArchiveTree {
  const top = folder();
  /** Files whose text was needed, by their folder. */
  const wanted = new Map<string, number>();
  const unsafe: string[] = [];
  let count = 0;
  return { add, wants, tree: { list: (path) => find(top, path)?.entries ?? [], unsafe } };

  /** TypeScript files directly in the folder of a unit; no more of them than a unit may have. */
  function wants(path: string): boolean {
    const parent = posix.dirname(path);
    if (!path.endsWith(".ts") || !units.includes(posix.basename(parent))) return false;
    const number = (wanted.get(parent) ?? 0) + 1;
    wanted.set(parent, number);
    return number <= MOST_FILES;
  }

  function add({ path: given, kind, content }: Listed): void {
    count += 1;
    if (count > MOST_ENTRIES) throw new BadArchive(texts.tooManyEntries);
    const path = given.replace(/\/$/, "").replace(/^(\.\/)+/, "");
    if (path === "" || path === ".") return;
    if (!isSafe(path)) return void unsafe.push(path.slice(0, LONGEST_UNSAFE));
    const parts = path.split("/");
    const name = parts.pop() ?? "";
    const parent = parts.slice(0, DEEPEST - 1).reduce(within, top);
    if (parts.length >= DEEPEST) return;
    if (kind === "folder") within(parent, name);
    else if (kind !== "file" || isOfUse(name)) {
      parent.entries.push({ name, kind, read: () => content ?? notRead });
    }
  }
}

/** Other files are neither sources nor submissions. */
const isOfUse = (name: string): boolean => name.endsWith(".ts") || isArchiveName(name);

/** A folder of a folder, which is made where it is new. */
function within(parent: Folder, name: string): Folder {
  const known = parent.folders.get(name);
  if (known) return known;
  const made = folder();
  parent.folders.set(name, made);
  parent.entries.push({ name, kind: "folder", read: cannotBeRead });
  return made;
}

function find(top: Folder, path: string): Folder | undefined {
  let found: Folder | undefined = top;
  for (const part of path === "" ? [] : path.split("/")) found = found?.folders.get(part);
  return found;
}

/** Relative, without "..", without what only some systems read as a separator. */
const isSafe = (path: string): boolean =>
  path.length <= 1000 &&
  // oxlint-disable-next-line no-control-regex -- no name has control characters
  !/[\\\u0000-\u001F\u007F]/.test(path) &&
  !/^([A-Za-z]:|\/)/.test(path) &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
