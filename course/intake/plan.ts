import { foreign, type Foreign } from "../base/foreign/foreign";
import { existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Submission, Unreadable } from "../judge/submission";
import { isArchiveName, withoutEnding } from "./archive/archive-name";
import type { ArchiveReader } from "./archive/archive-reader";
import type { Contents } from "./archive/contents";
import { distinctNames } from "./distinct-names";
import * as texts from "./texts";
import { folderTree, kindOf } from "./folder-tree";
import { isOfInterest, locate } from "./locate";
import { receive, type Received } from "./receive";

/** A submission that has been found, and not been read yet. */
export interface Planned {
  name: Foreign;
  /** When it was last changed, in milliseconds. */
  time: number;
  read(): Promise<Submission | Unreadable>;
}

/** The submissions that a command line names. */
export type Plan =
  { kind: "plan"; planned: Planned[]; notes: string[] } | { kind: "wrong"; sentences: string[] };

interface Context {
  units: readonly string[];
  /** Files and folders that are not submissions, wherever they are: the results, the roster. */
  others: readonly string[];
  /** Names of the run's own files, which stand beside the folders of submissions. */
  reserved: readonly string[];
  reader: ArchiveReader;
}

/** A submission that has no name of its own yet. */
interface Found {
  name: string;
  whole: string;
  time: number;
  read: () => Received | Promise<Received>;
}

/** Finds the submissions that paths stand for, and reads what says how many there are. */
export async function plan(paths: string[], context: Context): Promise<Plan> {
  const all: Found[] = [];
  const sentences: string[] = [];
  for (const path of paths) {
    const found = await find(path, context);
    if (typeof found === "string") sentences.push(found);
    else all.push(...found);
  }
  if (sentences.length > 0) return { kind: "wrong", sentences };
  const names = distinctNames(all, context.reserved);
  const planned = all.map(({ time, read }, i) => ({
    name: foreign(names[i]),
    time,
    read: async () => ({ name: foreign(names[i]), ...(await read()) }),
  }));
  const notes = all.flatMap(({ name, whole }, i) =>
    names[i] === name ? [] : [texts.renamed(foreign(whole), foreign(names[i]))],
  );
  return { kind: "plan", planned, notes };
}

async function find(path: string, context: Context): Promise<Found[] | string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return texts.noSuchPath(foreign(path));
  const real = realpathSync(path);
  const { units } = context;
  if (stats.isFile() && isArchiveName(path)) {
    return foundIn(await context.reader.read(real, units), path, stats, units);
  }
  if (!stats.isDirectory()) return texts.neitherFolderNorArchive(foreign(path));
  if (units.includes(basename(real))) return texts.isUnit(foreign(path));
  const tree = folderTree(real);
  const location = locate(tree, units);
  if (location.kind === "ambiguous") return texts.ambiguous(foreign(path), location.bases);
  if (location.kind === "one") {
    return [found(basename(real), stats, () => receive(tree, units))];
  }
  const children = childrenInFolder(real, context);
  return children.length > 0 ? children : texts.nothingToGrade(foreign(path), units);
}

function foundIn(
  contents: Contents,
  path: string,
  stats: Stats,
  units: readonly string[],
): Found[] | string {
  const name = basename(path);
  if (contents.kind === "ambiguous") return texts.ambiguous(foreign(path), contents.bases);
  if (contents.kind === "one") return [found(name, stats, () => contents.received, true)];
  const { submissions } = contents;
  if (submissions.length === 0) return texts.nothingToGrade(foreign(path), units);
  return submissions.map((one) => found(one.name, stats, () => one.received));
}

function childrenInFolder(folder: string, { units, others, reader }: Context): Found[] {
  const apart = others.filter((other) => existsSync(other)).map((other) => realpathSync(other));
  return readdirSync(folder)
    .toSorted()
    .filter((name) => isOfInterest({ name }) && !apart.includes(join(folder, name)))
    .map((child) => {
      const path = join(folder, child);
      const stats = lstatSync(path);
      const kind = kindOf(stats);
      if (kind === "folder") return found(child, stats, () => receive(folderTree(path), units));
      if (kind === "file" && isArchiveName(child)) {
        const read = async () => oneOf(await reader.read(path, units), units);
        return found(child, stats, read, true);
      }
      const reason = kind === "link" ? texts.isLink : texts.isNoSubmission;
      return found(child, stats, () => ({ reason }));
    });
}

/** An archive beside others is one submission. */
function oneOf(contents: Contents, units: readonly string[]): Received {
  if (contents.kind === "one") return contents.received;
  if (contents.kind === "ambiguous") return { reason: texts.ambiguousInside(contents.bases) };
  return { reason: texts.noUnitFolder(units, contents.archives) };
}

const found = (
  whole: string,
  { mtimeMs }: Stats,
  read: Found["read"],
  isArchive = false,
): Found => ({
  name: isArchive ? withoutEnding(whole) : whole,
  whole,
  time: mtimeMs,
  read,
});
