import { type ExpectedKeys } from "../find/expected-keys";
import { foldersToSearch, walk } from "../find/walk";
import type { FolderTree } from "../folder-tree";
import { MOST_ARCHIVES } from "../limits";
import { isArchiveName } from "../names/packed-name";
import * as texts from "../texts";
import { below, type Tree, type TreeEntry } from "../tree";
import { openArchive } from "./open-archive";

/** The archives of a folder on the disk that may hold a submission. @throws TooManyEntries */
export function archivesIn(tree: Tree): string[] {
  const found: string[] = [];
  walk(tree, ({ path, entries }) => {
    for (const { name, kind } of entries) {
      if (kind === "file" && isArchiveName(name) && !name.startsWith("."))
        found.push(below(path, name));
    }
    return foldersToSearch(entries);
  });
  return found;
}

/** The same tree, in which archives are listed as if they were folders. */
export async function withArchives(tree: FolderTree, keys: ExpectedKeys): Promise<Tree> {
  const opened = new Map<string, Tree>();
  const closed = new Map<string, string>(tree.closed);
  for (const [i, path] of archivesIn(tree).entries()) {
    const inner =
      i < MOST_ARCHIVES
        ? await openArchive({ file: tree.pathOf(path) }, keys)
        : texts.tooManyArchives;
    if (typeof inner === "string") closed.set(path, inner);
    else {
      opened.set(path, inner);
      for (const [at, why] of inner.closed) closed.set(below(path, at), why);
    }
  }
  const shown =
    (path: string) =>
    (entry: TreeEntry): TreeEntry =>
      opened.has(below(path, entry.name)) ? { ...entry, kind: "archive" } : entry;
  return {
    list(path) {
      const around = [...opened.keys()].find((one) => path === one || path.startsWith(`${one}/`));
      return around === undefined
        ? tree.list(path).map(shown(path))
        : opened.get(around)!.list(path.slice(around.length + 1));
    },
    unsafe: [
      ...tree.unsafe,
      ...[...opened].flatMap(([path, inner]) => inner.unsafe.map((one) => below(path, one))),
    ],
    closed,
  };
}
