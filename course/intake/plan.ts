import { existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Submission, Unreadable } from "../judge/submission";
import * as texts from "./texts";
import { folderTree, kindOf } from "./folder-tree";
import { isOfInterest, locate } from "./locate";
import { isArchiveName, openArchive, withoutEnding } from "./open-archive";
import { subtree, type Tree } from "./tree";
import { receiveSubmission } from "./receive";

/** A submission that has been found, and not been read yet. */
export interface Planned {
  name: string;
  /** When it was last changed, in milliseconds. */
  time: number;
  read(): Promise<Submission | Unreadable>;
}

/** The submissions that a command line names. */
export type Plan = { kind: "plan"; planned: Planned[] } | { kind: "wrong"; sentences: string[] };

interface Context {
  units: readonly string[];
  /** Files and folders that are not submissions, wherever they are: the results, the roster. */
  others: readonly string[];
  /** Names of the run's own files, which stand beside the folders of submissions. */
  reserved: readonly string[];
}

/** Finds the submissions that paths stand for; reads none of them. */
export async function plan(paths: string[], context: Context): Promise<Plan> {
  const planned: Planned[] = [];
  const sentences: string[] = [];
  for (const path of paths) {
    const found = await find(path, context);
    if (typeof found === "string") sentences.push(found);
    else planned.push(...found);
  }
  sentences.push(...clashes(planned, context.reserved));
  return sentences.length > 0 ? { kind: "wrong", sentences } : { kind: "plan", planned };
}

async function find(path: string, context: Context): Promise<Planned[] | string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return texts.noSuchPath(path);
  const real = realpathSync(path);
  const { units } = context;
  const isArchive = stats.isFile() && isArchiveName(path);
  if (!isArchive && !stats.isDirectory()) return texts.neitherFolderNorArchive(path);
  if (!isArchive && units.includes(basename(real))) return texts.isUnit(path);
  const name = isArchive ? withoutEnding(basename(path)) : basename(real);
  const tree = isArchive ? await openArchive(real, units) : folderTree(real);
  if (typeof tree === "string") return [unreadable(name, stats, tree)];
  const location = locate(tree, units);
  if (location.kind === "ambiguous") return texts.ambiguous(path, location.bases);
  if (location.kind === "one") return [fromTree(name, stats, units, () => tree)];
  const children = isArchive
    ? childrenInArchive(tree, stats, units)
    : childrenInFolder(real, context);
  return children.length > 0 ? children : texts.nothingToGrade(path, units);
}

/** Folders in an archive of many submissions; files beside them belong to nobody. */
const childrenInArchive = (tree: Tree, stats: Stats, units: readonly string[]): Planned[] =>
  tree
    .list("")
    .filter((entry) => entry.kind === "folder" && isOfInterest(entry))
    .map(({ name }) => fromTree(name, stats, units, () => subtree(tree, name)));

function childrenInFolder(folder: string, { units, others }: Context): Planned[] {
  const apart = others.filter((other) => existsSync(other)).map((other) => realpathSync(other));
  return readdirSync(folder)
    .toSorted()
    .filter((name) => isOfInterest({ name }) && !apart.includes(join(folder, name)))
    .map((child) => {
      const path = join(folder, child);
      const stats = lstatSync(path);
      const kind = kindOf(stats);
      if (kind === "folder") return fromTree(child, stats, units, () => folderTree(path));
      if (kind === "file" && isArchiveName(child)) {
        return fromTree(withoutEnding(child), stats, units, () => openArchive(path, units));
      }
      return unreadable(child, stats, kind === "link" ? texts.isLink : texts.isNoSubmission);
    });
}

const fromTree = (
  name: string,
  stats: Stats,
  units: readonly string[],
  open: () => Tree | string | Promise<Tree | string>,
): Planned => ({
  name,
  time: stats.mtimeMs,
  read: async () => receiveSubmission(name, await open(), units),
});

const unreadable = (name: string, stats: Stats, reason: string): Planned => ({
  name,
  time: stats.mtimeMs,
  read: () => Promise.resolve({ name, reason }),
});

/** Two submissions of one name would share a results folder; on some systems case is ignored. */
function clashes(planned: Planned[], reserved: readonly string[]): string[] {
  const seen = new Set(reserved.map((name) => name.toLowerCase()));
  return planned.flatMap(({ name }) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return [texts.nameTwice(name)];
    seen.add(key);
    return [];
  });
}
