import { MOST_ENTRIES } from "../limits";
import { isLitterFolder } from "../names/litter";
import { below, isFolder, type Tree, type TreeEntry } from "../tree";

/** A folder of a submission that may hold what was handed in. */
export interface Visited {
  path: string;
  entries: TreeEntry[];
  depth: number;
}

/** SUBMISSION/ARCHIVE/REPOSITORY/FOLDER/exercises: nobody wraps more around it. */
const DEEPEST = 7;

/** What a course's own folder has beside `exercises`: the same names, and nobody's answers. */
const BESIDE_EXERCISES = new Set([
  "course",
  "datasets",
  "deploy",
  "docs",
  "graders",
  "lint",
  "solutions",
  "tests",
]);

/** Thrown where a submission has more in it than anybody looks through. */
export class TooManyEntries extends Error {}

/**
 * Goes through the folders of a submission, the outer ones first.
 *
 * @param visit says which of the folders in it to go into
 * @throws TooManyEntries
 */
export function walk(tree: Tree, visit: (visited: Visited) => TreeEntry[]): void {
  let seen = 0;
  let level: { path: string; depth: number }[] = [{ path: "", depth: 0 }];
  for (let wrapped = 0; wrapped <= DEEPEST && level.length > 0; wrapped++) {
    level = level.flatMap(({ path, depth }) => {
      const entries = tree.list(path);
      seen += entries.length;
      if (seen > MOST_ENTRIES) throw new TooManyEntries();
      return visit({ path, entries, depth }).map((entry) => ({
        path: below(path, entry.name),
        depth: depth + (isTransparent(entry) ? 0 : 1),
      }));
    });
  }
}

/** The folders that may hold answers. */
export function foldersToSearch(entries: TreeEntry[]): TreeEntry[] {
  const isCourse = entries.some(({ name, kind }) => name === "exercises" && kind === "folder");
  return entries.filter(
    (entry) =>
      isFolder(entry) &&
      !isLitterFolder(entry.name) &&
      !(isCourse && BESIDE_EXERCISES.has(entry.name)),
  );
}

const isTransparent = ({ name, kind }: TreeEntry): boolean =>
  kind === "archive" || name.toLowerCase() === "exercises";
