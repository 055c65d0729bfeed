import { posix } from "node:path";
import { MOST_FILES } from "../limits";
import { isLitterFolder } from "../names/litter";
import { isArchiveName, isPackedOtherwise } from "../names/packed-name";
import { METADATA_FILE } from "../names/metadata-file";
import { type ExpectedKeys, unitsOfFile } from "../find/expected-keys";
import * as texts from "../texts";
import { below, type Tree, type TreeEntry, type Unread } from "../tree";

/** One entry as an archive lists it. */
export interface Listed {
  path: string;
  kind: TreeEntry["kind"];
  /** Of the files of interest only. */
  content?: Buffer | Unread;
}

/** What an archive lists, arranged as folders while it is read. */
export interface ArchiveTree extends Tree {
  /** Whether a file's text is needed; to be asked once for each. */
  wants(path: string): boolean;
  /** Whether an archive that is packed in this one may hold a submission. */
  wantsNested(path: string): boolean;
  add(listed: Listed): void;
  /** Adds an archive that is packed in this one, or the sentence that says why it was not opened. */
  mount(path: string, inner: ArchiveTree | string): void;
  readonly top: Folder;
}

/**
 * Nobody looks deeper than CLASS/SUBMISSION/FOLDER/REPOSITORY/exercises/UNIT/FILE, and whoever packs
 * an archive decides how deep it is.
 */
const DEEPEST = 8;
/** Files of no use are rows, or litter, where submissions stand, and tell what is in one of them. */
const ROWS = 4;
/** Of a name that is refused, as much is kept as anybody reads. */
const LONGEST_UNSAFE = 300;

interface Folder {
  entries: TreeEntry[];
  folders: Map<string, Folder>;
}

const cannotBeRead = () => ({ problem: texts.noRegularFile });
const notRead = { problem: texts.beyondMost };

export function archiveTree(keys: ExpectedKeys): ArchiveTree {
  const top: Folder = { entries: [], folders: new Map() };
  /** Files whose text was needed, by their folder. */
  const wanted = new Map<string, number>();
  const unsafe: string[] = [];
  const closed = new Map<string, string>();
  const list = (path: string) => find(top, path)?.entries ?? [];
  return { add, mount, wants, wantsNested, list, unsafe, closed, top };

  function wantsNested(path: string): boolean {
    const parts = path.split("/");
    return parts.length <= DEEPEST && !parts.some(isLitterFolder);
  }

  /** Files that the course expects, by any name; of the others no more than a unit may have. */
  function wants(path: string): boolean {
    const parts = path.split("/");
    const name = parts.pop() ?? "";
    if (parts.length >= DEEPEST || parts.some(isLitterFolder)) return false;
    if (name === METADATA_FILE) return parts.length < ROWS;
    if (unitsOfFile(name, keys).length > 0) return true;
    if (!name.endsWith(".ts")) return false;
    const parent = posix.dirname(path);
    const number = (wanted.get(parent) ?? 0) + 1;
    wanted.set(parent, number);
    return number <= MOST_FILES;
  }

  function add({ path: given, kind, content }: Listed): void {
    const place = placeOf(given);
    if (!place) return;
    const { parent, name, depth } = place;
    if (kind === "folder") within(parent, name);
    else if (kind !== "file" || depth < ROWS || content || isOfUse(name)) {
      parent.entries.push({ name, kind, read: () => content ?? notRead });
    }
  }

  function mount(given: string, inner: ArchiveTree | string): void {
    const place = placeOf(given);
    if (!place) return;
    const { parent, name, path } = place;
    if (typeof inner === "string") {
      closed.set(path, inner);
      parent.entries.push({ name, kind: "file", read: cannotBeRead });
      return;
    }
    // of two with one name, the first is seen
    if (!parent.folders.has(name)) parent.folders.set(name, inner.top);
    parent.entries.push({ name, kind: "archive", read: cannotBeRead });
    for (const [at, why] of inner.closed) closed.set(below(path, at), why);
    unsafe.push(...inner.unsafe.map((one) => below(path, one)));
  }

  /** Where an entry belongs; undefined for the top itself, and for what is nobody's. */
  function placeOf(given: string) {
    const path = given.replace(/\/$/, "").replace(/^(\.\/)+/, "");
    if (path === "" || path === ".") return undefined;
    if (!isSafe(path)) return void unsafe.push(path.slice(0, LONGEST_UNSAFE));
    const parts = path.split("/");
    const name = parts.pop() ?? "";
    const seen = parts.slice(0, DEEPEST - 1);
    if (seen.some(isLitterFolder)) return undefined;
    const parent = seen.reduce(within, top);
    return parts.length < DEEPEST ? { parent, name, path, depth: parts.length } : undefined;
  }
}

/** Other files are neither sources nor submissions. */
const isOfUse = (name: string): boolean =>
  name.endsWith(".ts") || isArchiveName(name) || isPackedOtherwise(name);

/** A folder of a folder, which is made where it is new. */
function within(parent: Folder, name: string): Folder {
  const known = parent.folders.get(name);
  if (known) return known;
  const made: Folder = { entries: [], folders: new Map() };
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
  // oxlint-disable-next-line no-control-regex -- no name has control characters, but one of a Mac's
  !/[\\\u0000-\u001F\u007F]/.test(path.replace(/(^|\/)Icon\r$/, "")) &&
  !/^([A-Za-z]:|\/)/.test(path) &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
