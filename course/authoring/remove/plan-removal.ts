import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { slashedPath } from "../../base/paths";
import { fileExporting } from "../../catalog/node/find-exports";
import type { Unit } from "../../catalog/units";
import type { FileChange } from "../change-files";
import { holdsWork, planStubs } from "../stubs/stubs-files";
import { unitJsonWith } from "../unit-json";
import { withoutSection } from "../unit-readme";
import { cutFunction } from "./cut-function";
import { type Need, neededBy } from "./needed-by";

/** All that goes with a function, and what its going breaks. */
export interface Removal {
  changes: FileChange[];
  needs: Need[];
  /** The exercise file in which somebody has begun to answer. */
  work?: string;
}

/** Plans the removal of a function from the three trees, unit.json and the unit's README. */
export function planRemoval(root: string, unit: Unit, name: string): Removal {
  const grader = `graders/${unit.id}/${name}`;
  const functions = unit.functions
    .filter((info) => info.name !== name)
    .map((info) => ({ ...info, needs: info.needs.filter((other) => other !== name) }));
  const readme = `exercises/${unit.id}/README.md`;
  const changes = [
    ...["solutions", "exercises"].flatMap((tree) => cutFrom(root, tree, unit, name)),
    ...filesIn(root, grader).map((file) => ({ file, text: undefined })),
    unitJsonWith(root, unit, functions),
    ...(existsSync(join(root, readme))
      ? [{ file: readme, text: withoutSection(readFileSync(join(root, readme), "utf8"), name) }]
      : []),
  ];
  const exercise = changes.find(({ file }) => /^exercises\/.*\.ts$/.test(file))?.file;
  const work = planStubs(root).stubs.find((stub) => stub.file === exercise && holdsWork(stub));
  return { changes, needs: neededBy(root, unit, name, changes), work: work?.file };
}

function cutFrom(root: string, tree: string, unit: Unit, name: string): FileChange[] {
  const path = fileExporting(join(root, tree, unit.id), name);
  if (!path) return [];
  const file = slashedPath(root, path);
  return [{ file, text: cutFunction(readFileSync(path, "utf8"), name) }];
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
