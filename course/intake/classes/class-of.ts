import type { UnitFiles } from "../course-files";
import { isLitterFile, isLitterFolder } from "../names/litter";
import { METADATA_FILE } from "../names/metadata-file";
import { isArchiveName, isPackedOtherwise, withoutEnding } from "../names/packed-name";
import * as texts from "../texts";
import { below, type Tree, type TreeEntry } from "../tree";
import { byPerson } from "./by-person";
import type { InClass } from "./in-class";
import { metadataIn } from "./gradescope-metadata";
import { holdsUnit } from "./holds-unit";

export interface ClassOf {
  bundles: InClass[];
  /** What is nobody's: files of systems and platforms, tables, results. */
  passedOver: string[];
}

/** The submissions in a folder: each entry is one, but what a platform has split is put together. */
export function classOf(tree: Tree, base: string, units: readonly UnitFiles[]): ClassOf {
  const entries = tree.list(base);
  const metadata = metadataIn(entries);
  const passedOver: string[] = [];
  const rest = entries.filter((entry) => {
    const isNobodys = isLitter(tree, base, entry, units);
    if (isNobodys && entry.name !== METADATA_FILE) passedOver.push(entry.name);
    return !isNobodys;
  });
  const { alone, together, left } = byPerson(rest, units);
  passedOver.push(...left);
  const bundles = [
    ...alone.map((entry) => ({ ...bundleOf(base, entry), ...metadata.get(entry.name) })),
    ...together.map((found) => ({
      ...found,
      parts: found.parts.map(({ from, as }) => ({ from: below(base, from), as })),
    })),
  ];
  return { bundles: bundles.toSorted((a, b) => (a.whole < b.whole ? -1 : 1)), passedOver };
}

function isLitter(
  tree: Tree,
  base: string,
  { name, kind }: TreeEntry,
  units: readonly UnitFiles[],
): boolean {
  if (kind === "file") return name.startsWith(".") ? true : isLitterFile(name);
  if (kind !== "folder") return false;
  const inside = tree.list(below(base, name));
  if (isLitterFolder(name)) return !holdsUnit(inside, units);
  return isResults(inside) && !holdsUnit(inside, units);
}

/** Earlier results, whatever the folder is called. */
const isResults = (entries: TreeEntry[]): boolean =>
  ["grades.csv", "summary.json"].every((file) => entries.some(({ name }) => name === file));

function bundleOf(base: string, { name, kind }: TreeEntry): InClass {
  const isArchive = kind === "archive" || (kind === "file" && isArchiveName(name));
  const one = { name: isArchive ? withoutEnding(name) : name, whole: name };
  const parts = [{ from: below(base, name), as: "" }];
  if (kind === "folder" || isArchive) return { ...one, parts };
  if (kind === "link") return { ...one, parts: [], reason: texts.isLink };
  const reason = isPackedOtherwise(name) ? texts.isPackedOtherwise : texts.isNoSubmission;
  return { ...one, parts: [], reason };
}
