/** An entry in a folder or an archive. */
export interface TreeEntry {
  name: string;
  kind: "file" | "folder" | "link" | "other";
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
}

export const below = (path: string, name: string): string =>
  path === "" ? name : `${path}/${name}`;

/** A folder of a tree, as a tree of its own. */
export const subtree = (tree: Tree, top: string): Tree => ({
  list: (path) => tree.list(path === "" ? top : below(top, path)),
  unsafe: tree.unsafe.filter((name) => name.startsWith(`${top}/`)),
});
