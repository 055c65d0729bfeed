import { existsSync, lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import { foreign } from "../base/foreign/foreign";
import type { ArchiveReader } from "./archive/archive-reader";
import type { Contents } from "./archive/contents";
import { archivesIn } from "./archive/with-archives";
import { bundle } from "./bundle";
import { classOf } from "./classes/class-of";
import type { InClass } from "./classes/in-class";
import { shapeOf } from "./classes/shape";
import { idsOf, type UnitFiles } from "./course-files";
import { locate } from "./find/locate";
import { TooManyEntries } from "./find/walk";
import { type FolderTree, folderTree } from "./folder-tree";
import { isArchiveName, isPackedOtherwise, withoutEnding } from "./names/packed-name";
import { receive, type Received } from "./receive";
import * as texts from "./texts";
import { entryAt, type Tree } from "./tree";

export interface Context {
  units: readonly UnitFiles[];
  /** Files and folders that are not submissions, wherever they are: the results, the roster. */
  others: readonly string[];
  /** Names of the run's own files, which stand beside the folders of submissions. */
  reserved: readonly string[];
  reader: ArchiveReader;
}

/** A submission that has no name of its own yet. */
export type Found = Omit<InClass, "parts" | "reason"> & {
  time: number;
  read: () => Received | Promise<Received>;
};

interface FoundAll {
  submissions: Found[];
  passedOver: string[];
}

/** The submissions of one path. @returns the sentence that says what is wrong with it */
export async function find(path: string, context: Context): Promise<FoundAll | string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return texts.noSuchPath(foreign(path));
  const real = realpathSync(path);
  if (stats.isFile() && isArchiveName(path)) {
    return inArchive(await context.reader.archive(real, context.units), path, stats, context);
  }
  if (stats.isFile() && isPackedOtherwise(path)) return texts.packedPath(foreign(path));
  if (!stats.isDirectory()) return texts.neitherFolderNorArchive(foreign(path));
  if (idsOf(context.units).includes(basename(real))) return texts.isUnit(foreign(path));
  try {
    return inFolder(path, real, stats, context);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code && syscall) return texts.unreadablePath(foreign(path), code);
    if (error instanceof TooManyEntries) return texts.tooManyInPath(foreign(path));
    throw error;
  }
}

function inFolder(path: string, real: string, stats: Stats, context: Context): FoundAll | string {
  const tree = folderTree(real);
  const shape = shapeOf(tree, context.units);
  if (shape.kind === "one") {
    const location = locate(tree, context.units);
    if (location.kind === "ambiguous") return texts.ambiguous(foreign(path), location.folders);
    const name = basename(real);
    const parts = [{ from: "", as: "" }];
    return { submissions: [onDisk(tree, { name, whole: name, parts }, context)], passedOver: [] };
  }
  const apart = context.others.filter((one) => existsSync(one)).map((one) => realpathSync(one));
  const { bundles, passedOver } = classOf(
    without(tree, (inside) => apart.includes(join(real, inside))),
    shape.base,
    context.units,
  );
  if (bundles.length === 0) return texts.nothingToGrade(foreign(path), idsOf(context.units));
  return { submissions: bundles.map((one) => onDisk(tree, one, context)), passedOver };
}

/** A tree without some of its entries. */
const without = (tree: Tree, isOut: (path: string) => boolean): Tree => ({
  ...tree,
  list: (path) =>
    tree.list(path).filter(({ name }) => !isOut(path === "" ? name : `${path}/${name}`)),
});

function onDisk(
  tree: FolderTree,
  { parts, reason, ...one }: InClass,
  { reader, units }: Context,
): Found {
  const paths = parts.map(({ from }) => tree.pathOf(from));
  const times = paths.map((path) => lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const read = (): Received | Promise<Received> => {
    if (reason !== undefined) return { reason };
    const own = bundle(tree, parts);
    const [first] = parts;
    const isArchive =
      parts.length === 1 && entryAt(tree, first.from)?.kind === "file" && first.as === "";
    const hasArchives = isArchive || (parts.length === 1 && hasArchiveIn(own));
    return hasArchives ? reader.submission(paths[0], isArchive, units) : receive(own, units);
  };
  return { ...one, time: Math.max(0, ...times), read };
}

function hasArchiveIn(tree: Tree): boolean {
  try {
    return archivesIn(tree).length > 0;
  } catch (error) {
    // receiving it says so
    if (error instanceof TooManyEntries) return false;
    throw error;
  }
}

function inArchive(
  contents: Contents,
  path: string,
  { mtimeMs: time }: Stats,
  { units }: Context,
): FoundAll | string {
  const whole = basename(path);
  if (contents.kind === "one") {
    const read = () => contents.received;
    return { submissions: [{ name: withoutEnding(whole), whole, time, read }], passedOver: [] };
  }
  const { submissions, passedOver } = contents;
  if (submissions.length === 0) return texts.nothingToGrade(foreign(path), idsOf(units));
  return {
    submissions: submissions.map(({ received, ...one }) => ({
      ...one,
      time,
      read: () => received,
    })),
    passedOver,
  };
}
