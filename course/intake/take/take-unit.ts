import type { UnitFiles } from "../course-files";
import { expectedKey, sourceMeanings } from "../names/source-name";
import type { TreeEntry } from "../tree";
import { addAliases } from "./aliases";
import type { Notes } from "./notes";
import { takeExpected } from "./take-expected";
import { takeOthers } from "./take-others";

/**
 * Takes the files of one unit: first those that the course expects, which are also found where
 * somebody's system has changed their names; then the others, by name.
 */
export function takeUnit(
  entries: TreeEntry[],
  unit: UnitFiles,
  notes: Notes,
): Record<string, string> {
  const files: Record<string, string> = {};
  const names = new Map<string, string>();
  const likes = entriesByMeaning(entries, unit);
  const used = new Set<TreeEntry>();
  for (const as of unit.files) {
    const own = entries.filter(({ name }) => name === as);
    const candidates = own.length > 0 ? own : (likes.get(expectedKey(as)) ?? []);
    for (const entry of candidates) used.add(entry);
    const taken = takeExpected(candidates, as, notes);
    if (!taken) continue;
    files[as] = taken.text;
    if (taken.name !== as) names.set(taken.name, as);
  }
  takeOthers(
    entries.filter((entry) => !used.has(entry)),
    files,
    notes,
  );
  addAliases(files, names);
  return files;
}

/** Entries that are no file's own, by what somebody may mean by their names. */
function entriesByMeaning(entries: TreeEntry[], unit: UnitFiles): Map<string, TreeEntry[]> {
  const keys = new Set(unit.files.map(expectedKey));
  const found = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    if (unit.files.includes(entry.name)) continue;
    const key = sourceMeanings(entry.name).find((meaning) => keys.has(meaning));
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}
