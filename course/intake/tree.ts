/** An entry in a folder or an archive. */
export interface TreeEntry {
  name: string;
  /** What is in an archive is listed beneath it, as if it were a folder. */
  kind: "file" | "folder" | "archive" | "link" | "other";
  /** The bytes of a file of interest, or a sentence on why they cannot be read. */
  read(): Buffer | Unread;
}

/** Why a file was not read: a sentence without its name. */
export interface Unread {
  problem: string;
}

/** A folder, or an archive that looks like one. Paths have "/" between names; the top is "". */
export interface Tree {
  /** What is directly in a folder; empty if there is no such folder. Names may repeat. */
  list(path: string): TreeEntry[];
  /** Entries whose names lead out of an archive, or are not names. */
  unsafe: string[];
  /** Archives that could not be opened, each with the sentence that says why. */
  closed: ReadonlyMap<string, string>;
}

export const below = (path: string, name: string): string =>
  path === "" ? name : `${path}/${name}`;

/** Something that other entries can be in. */
export const isFolder = ({ kind }: TreeEntry): boolean => kind === "folder" || kind === "archive";

/** The entry at a path; undefined where there is none. */
export function entryAt(tree: Tree, path: string): TreeEntry | undefined {
  const cut = path.lastIndexOf("/");
  return tree
    .list(path.slice(0, Math.max(cut, 0)))
    .find(({ name }) => name === path.slice(cut + 1));
}
