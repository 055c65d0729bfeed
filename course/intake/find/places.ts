import type { UnitFiles } from "../course-files";
import { isPackedOtherwise, withoutEnding } from "../names/packed-name";
import { unitNamed } from "../names/unit-name";
import { below, isFolder, type Tree, type TreeEntry } from "../tree";
import { type ExpectedKeys, expectedKeys, unitsOfFile } from "./expected-keys";
import type { Place } from "./place";
import { foldersToSearch, type Visited, walk } from "./walk";

/** What a look through a submission has found. */
export interface Places {
  /** The outer ones first. */
  places: Place[];
  /** Files that are packed in a way that cannot be read here. */
  packed: string[];
}

/** All places where files of a unit may be. @throws TooManyEntries */
export function placesIn(tree: Tree, units: readonly UnitFiles[]): Places {
  const keys = expectedKeys(units);
  const places: Place[] = [];
  const packed: string[] = [];
  walk(tree, (visited) => {
    const { path, entries } = visited;
    const named = namedIn(tree, visited, units, keys);
    places.push(...named.map(({ place }) => place), ...looseIn(visited, keys));
    packed.push(
      ...entries
        .filter(({ name, kind }) => kind === "file" && isPackedOtherwise(name))
        .map(({ name }) => below(path, name)),
    );
    const filled = named.filter(({ place }) => place.by !== "hollow").map(({ entry }) => entry);
    return foldersToSearch(entries).filter((entry) => !filled.includes(entry));
  });
  return { places, packed };
}

function namedIn(
  tree: Tree,
  { path, entries, depth }: Visited,
  units: readonly UnitFiles[],
  keys: ExpectedKeys,
): { entry: TreeEntry; place: Place }[] {
  return entries.flatMap((entry) => {
    // a link is found here, and refused later
    if (entry.kind === "file") return [];
    const isArchive = entry.kind === "archive";
    const named = unitNamed(isArchive ? withoutEnding(entry.name) : entry.name, units);
    if (!named) return [];
    const folder = below(path, entry.name);
    const isHollow = isFolder(entry) && !hasSources(tree.list(folder), keys);
    const by = isHollow ? "hollow" : named.isExact && !isArchive ? "name" : "like";
    return [{ entry, place: { unit: named.unit.id, folder, base: path, depth, by } }];
  });
}

const hasSources = (entries: TreeEntry[], keys: ExpectedKeys): boolean =>
  entries.some(({ name }) => name.endsWith(".ts") || unitsOfFile(name, keys).length > 0);

/**
 * Files without the folder of a unit around them, by their names. A name that several units have
 * counts for those of which there is another file; else for each of them.
 */
function looseIn({ path, entries, depth }: Visited, keys: ExpectedKeys): Place[] {
  const found = entries
    .filter((entry) => !isFolder(entry))
    .map(({ name }) => unitsOfFile(name, keys));
  const certain = new Set(found.filter((units) => units.length === 1).flat());
  const units = found.flatMap((own) => {
    const known = own.filter((unit) => certain.has(unit));
    return known.length > 0 ? known : own;
  });
  return [...new Set(units)].map((unit) => ({
    unit,
    folder: path,
    base: path,
    depth,
    by: "files",
  }));
}
