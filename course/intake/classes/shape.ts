import type { UnitFiles } from "../course-files";
import { isLitterFile, isLitterFolder } from "../names/litter";
import { METADATA_FILE } from "../names/metadata-file";
import { isArchiveName } from "../names/packed-name";
import { platformName } from "../names/platform-name";
import { subtree } from "../bundle";
import { below, isFolder, type Tree, type TreeEntry } from "../tree";
import { holdsSubmission, holdsUnit } from "./holds-unit";

/** What somebody named: one submission, or a folder with a class of them. */
export type Shape = { kind: "one" } | { kind: "class"; base: string };

/** Nobody wraps more folders around what counts. */
const DEEPEST = 4;

/**
 * One submission if there is the folder of a unit, or a file that a unit expects, at its top, in its
 * `exercises`, or in its only folder. Otherwise a class, which may have a folder around it too.
 */
export function shapeOf(tree: Tree, units: readonly UnitFiles[]): Shape {
  let base = "";
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const entries = tree.list(base).filter(isOfInterest);
    if (holdsUnit(entries, units)) return { kind: "one" };
    const exercises = entries.find((entry) => isFolder(entry) && entry.name === "exercises");
    if (exercises && holdsUnit(tree.list(below(base, exercises.name)), units))
      return { kind: "one" };
    if (isPlatforms(tree.list(base))) return { kind: "class", base };
    const inner = entries.filter((entry) => isFolder(entry) || isClosedArchive(entry));
    if (inner.length !== 1 || !isFolder(inner[0])) break;
    base = below(base, inner[0].name);
  }
  return { kind: "class", base: base !== "" && isClass(tree, base, units) ? base : "" };
}

const isOfInterest = ({ name, kind }: TreeEntry): boolean =>
  !(kind === "file" ? isLitterFile(name) : isLitterFolder(name));

const isPlatforms = (entries: TreeEntry[]): boolean =>
  entries.some(({ name }) => name === METADATA_FILE || platformName(name) !== undefined);

/** An archive on the disk, which is not opened yet. */
const isClosedArchive = ({ name, kind }: TreeEntry): boolean =>
  kind === "file" && isArchiveName(name);

/** Whether something in it is plainly a submission. */
const isClass = (tree: Tree, base: string, units: readonly UnitFiles[]): boolean =>
  tree
    .list(base)
    .filter(isOfInterest)
    .some(
      (entry) =>
        entry.kind === "archive" ||
        isClosedArchive(entry) ||
        (isFolder(entry) &&
          holdsSubmission((path) => subtree(tree, below(base, entry.name)).list(path), units)),
    );
