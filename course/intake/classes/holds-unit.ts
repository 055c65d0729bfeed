import type { UnitFiles } from "../course-files";
import { unitNamed } from "../names/unit-name";
import { isFolder, type TreeEntry } from "../tree";

/** Whether a folder has the folder of a unit in it, or files that a unit expects. */
export const holdsUnit = (entries: TreeEntry[], units: readonly UnitFiles[]): boolean =>
  entries.some(
    ({ name, kind }) =>
      (kind !== "file" && unitNamed(name, units) !== undefined) ||
      (kind === "file" && units.some(({ files }) => files.includes(name))),
  );

/** The same for the folder or its `exercises`. */
export const holdsSubmission = (
  list: (path: string) => TreeEntry[],
  units: readonly UnitFiles[],
): boolean =>
  holdsUnit(list(""), units) ||
  list("").some(
    (entry) => isFolder(entry) && entry.name === "exercises" && holdsUnit(list(entry.name), units),
  );
