import type { UnitFiles } from "../course-files";
import { below, type Tree } from "../tree";
import type { Place } from "./place";
import { placesIn } from "./places";

/** Where a submission's files are. */
export type Location =
  | {
      kind: "found";
      /** One for each unit that was handed in. */
      places: Place[];
      /** Folders that are called like a unit, and do not count because another one does. */
      copies: Place[];
      packed: string[];
    }
  /** Two places could be meant. */
  | { kind: "ambiguous"; folders: string[] }
  | { kind: "none"; packed: string[] };

/**
 * Finds, for each unit, the one folder that counts: the outermost one that has its name, or else a
 * name like it; or else the outermost one in which its files lie loose.
 *
 * @throws TooManyEntries
 */
export function locate(tree: Tree, units: readonly UnitFiles[]): Location {
  const { places, packed } = placesIn(tree, units);
  const chosen: Place[] = [];
  const copies: Place[] = [];
  for (const { id } of units) {
    const own = places.filter(({ unit }) => unit === id);
    const [first, ...others] = bestOf(own);
    if (!first) continue;
    const rivals = others.filter((other) => !isSameContent(tree, first, other));
    if (rivals.length > 0) return { kind: "ambiguous", folders: foldersOf([first, ...rivals]) };
    chosen.push(first);
    copies.push(
      ...own.filter((one) => one.by === "like" && one !== first && one.depth === first.depth),
    );
  }
  return chosen.length > 0
    ? { kind: "found", places: chosen, copies, packed }
    : { kind: "none", packed };
}

/** Those of which one counts; several only where they could all be meant. */
function bestOf(places: Place[]): Place[] {
  const groups = [
    places.filter(({ by }) => by === "name" || by === "like"),
    places.filter(({ by }) => by === "files"),
    places.filter(({ by }) => by === "hollow"),
  ];
  const group = groups.find(({ length }) => length > 0) ?? [];
  const least = Math.min(...group.map(({ depth }) => depth));
  const outermost = group.filter(({ depth }) => depth === least);
  const exact = outermost.filter(({ by }) => by === "name");
  return exact.length > 0 ? exact : outermost;
}

/** Where they are; the unit's folders themselves where all are in the same one. */
const foldersOf = (places: Place[]): string[] =>
  new Set(places.map(({ base }) => base)).size > 1
    ? [...new Set(places.map(({ base }) => base))]
    : places.map(({ folder }) => folder);

/** Whether two folders hold the same files, as a copy and an archive of it do. */
function isSameContent(tree: Tree, { folder: a }: Place, { folder: b }: Place): boolean {
  const [files, others] = [a, b].map((folder) => sourcesIn(tree, folder));
  return (
    files.size === others.size &&
    [...files].every(([name, text]) => text !== undefined && others.get(name) === text)
  );
}

/** The text of each file; undefined where it cannot be read. */
function sourcesIn(tree: Tree, folder: string): Map<string, string | undefined> {
  const files = tree
    .list(folder)
    .filter(({ name, kind }) => kind === "file" && name.endsWith(".ts"));
  return new Map(
    files.map((entry) => {
      const bytes = entry.read();
      return [below("", entry.name), Buffer.isBuffer(bytes) ? bytes.toString("latin1") : undefined];
    }),
  );
}
