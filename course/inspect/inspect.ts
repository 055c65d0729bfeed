import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Unit } from "../catalog/units";
import type { Problem } from "../catalog/problem";
import { checkProblems } from "./check-problems";
import { partnerProblems } from "./partner-problems";
import { stubFindings } from "./stub-findings";
import { syntaxProblems } from "./syntax-problems";
import * as texts from "./texts";
import { readUnitFile } from "./unit-file";

/** What can be seen in a course without running any of it. */
export interface Inspection {
  units: Unit[];
  problems: Problem[];
  /** Worth mentioning, but nothing to fix: stubs that somebody has begun to fill in. */
  notes: string[];
}

/** Looks at all three trees, and lists everything that is wrong with how they fit together. */
export function inspectCourse(root: string): Inspection {
  const read = unitFolders(root).map((id) => readUnitFile(root, id));
  const units = read.flatMap((one) => ("unit" in one ? [one.unit] : []));
  const stubs = stubFindings(root);
  return {
    units,
    notes: stubs.notes,
    problems: [
      ...read.flatMap((one) => ("problems" in one ? one.problems : [])),
      ...syntaxProblems(root),
      ...units.flatMap((unit) => [
        ...needProblems(root, unit),
        ...partnerProblems(root, unit),
        ...checkProblems(root, unit),
      ]),
      ...stubs.problems,
    ],
  };
}

const TREES = ["graders", "solutions", "exercises"];

/** Every folder of the three trees is a unit, or should be one. */
function unitFolders(root: string): string[] {
  const names = TREES.filter((tree) => existsSync(join(root, tree))).flatMap((tree) =>
    readdirSync(join(root, tree), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  );
  return [...new Set(names)].toSorted();
}

function needProblems(root: string, unit: Unit): Problem[] {
  const file = `graders/${unit.id}/unit.json`;
  const names = unit.functions.map(({ name }) => name);
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  return unit.functions.flatMap(({ name, needs }) =>
    needs
      .filter((need) => !names.includes(need))
      .map((need) => {
        const from = lines.findIndex((line) => line.includes(`"name": "${name}"`));
        const line = lines.findIndex((text, i) => i > from && text.includes(`"${need}"`)) + 1;
        return texts.unknownNeed(file, Math.max(1, line), name, need, names);
      }),
  );
}
