import { join } from "node:path";
import { codeFilesIn } from "../catalog/node/find-exports";
import type { Unit } from "../catalog/units";

/** A unit as intake knows it: its folder, and the files that its functions are handed in by. */
export interface UnitFiles {
  id: string;
  files: readonly string[];
}

/** What the course expects to be handed in: the files of the solutions. */
export const courseFiles = (root: string, units: readonly Unit[]): UnitFiles[] =>
  units.map(({ id }) => ({ id, files: codeFilesIn(join(root, "solutions", id)) }));

export const idsOf = (units: readonly UnitFiles[]): string[] => units.map(({ id }) => id);
