import { isArchiveName } from "./archive/archive-name";
import { below, type TreeEntry, type Tree } from "./tree";

/** Where in a tree a submission's unit folders are. */
export type Location =
  | { kind: "one"; base: string }
  | { kind: "ambiguous"; bases: string[] }
  | { kind: "none"; archives: string[] };

/**
 * The tree is one submission if the top, its `exercises/`, or its only top folder (or that folder's
 * `exercises/`) contains the folder of a known unit. A folder with archives beside it is one of
 * several submissions.
 */
export function locate(tree: Tree, units: readonly string[]): Location {
  const top = tree.list("").filter(isOfInterest);
  const folders = namesOf(top, "folder");
  const archives = namesOf(top, "file").filter(isArchiveName);
  const tops = folders.length === 1 && archives.length === 0 ? ["", folders[0]] : [""];
  const candidates = new Set(tops.flatMap((base) => [base, ...exercisesIn(tree, base)]));
  const bases = [...candidates].filter((base) => holdsUnit(tree, base, units));
  if (bases.length > 1) return { kind: "ambiguous", bases };
  if (bases.length === 1) return { kind: "one", base: bases[0] };
  return { kind: "none", archives };
}

/** Not a link, because a folder elsewhere is not what was handed in. */
const exercisesIn = (tree: Tree, base: string): string[] =>
  tree.list(base).some(({ name, kind }) => name === "exercises" && kind === "folder")
    ? [below(base, "exercises")]
    : [];

/** A unit's folder may be a link; it is then found here, and refused later. */
const holdsUnit = (tree: Tree, base: string, units: readonly string[]): boolean =>
  tree.list(base).some(({ name, kind }) => kind !== "file" && units.includes(name));

/** Not what systems and editors leave behind. */
export const isOfInterest = ({ name }: Pick<TreeEntry, "name">): boolean =>
  !name.startsWith(".") && name !== "__MACOSX" && name !== "node_modules";

const namesOf = (entries: TreeEntry[], kind: TreeEntry["kind"]): string[] => [
  ...new Set(entries.filter((entry) => entry.kind === kind).map(({ name }) => name)),
];
