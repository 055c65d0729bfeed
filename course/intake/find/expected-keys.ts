import type { UnitFiles } from "../course-files";
import { expectedKey, sourceMeanings } from "../names/source-name";

/** Units by what the names of their files mean. */
export type ExpectedKeys = Map<string, string[]>;

export function expectedKeys(units: readonly UnitFiles[]): ExpectedKeys {
  const keys: ExpectedKeys = new Map();
  for (const { id, files } of units) {
    for (const key of files.map(expectedKey)) keys.set(key, [...(keys.get(key) ?? []), id]);
  }
  return keys;
}

/** The units that have a file which somebody may mean by this name; none for any other file. */
export function unitsOfFile(name: string, keys: ExpectedKeys): string[] {
  for (const meaning of sourceMeanings(name)) {
    const units = keys.get(meaning);
    if (units) return units;
  }
  return [];
}
