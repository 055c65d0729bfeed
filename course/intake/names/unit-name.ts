import { type UnitFiles } from "../course-files";
import { folded, meaningsOf } from "./folded-name";

/** Which unit a folder is, and whether it has exactly its name. */
export interface NamedUnit {
  unit: UnitFiles;
  isExact: boolean;
}

/** The unit that a folder's name means: its own name, also in capitals, or as a copy of it. */
export function unitNamed(name: string, units: readonly UnitFiles[]): NamedUnit | undefined {
  const exact = units.find(({ id }) => id === name);
  if (exact) return { unit: exact, isExact: true };
  const meanings = meaningsOf(name);
  const near = units.find(({ id }) => meanings.includes(folded(id)));
  return near && { unit: near, isExact: false };
}
