import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Unit } from "../../catalog/units";
import type { FileChange } from "../change-files";
import { Refusal } from "../../base/refusal";
import { mustBeUnitName } from "./names";
import { unitReadme } from "./readme-templates";
import * as texts from "./texts";

const TREES = ["exercises", "solutions", "graders"];

/** The files of a new unit, without a function yet. @throws Refusal where it cannot be made */
export function planUnit(root: string, id: string, title = titleOf(id)): FileChange[] {
  mustBeUnitName(id);
  const there = TREES.map((tree) => `${tree}/${id}`).find((path) => existsSync(join(root, path)));
  if (there) throw new Refusal(texts.exists(there));
  return [
    { file: `graders/${id}/unit.json`, text: `${JSON.stringify(newUnit(id, title))}\n` },
    { file: `graders/${id}/visible.test.ts`, text: registration("visible") },
    { file: `graders/${id}/hidden.test.ts`, text: registration("hidden") },
    { file: `exercises/${id}/README.md`, text: unitReadme(title) },
    { file: `tests/proof/${id}.test.ts`, text: proofTest(id) },
  ];
}

/** Usable is enough to begin with, and the name is a seed that no other unit has. */
const newUnit = (id: string, title: string): Omit<Unit, "id"> => ({
  title,
  standard: "usable",
  seed: id,
  functions: [],
});

/** "05-my-unit" → "My unit" */
function titleOf(id: string): string {
  const words = id.slice(3).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const registration = (visibility: string): string =>
  `import { register } from "../../course/jest/register";\n\nregister(__dirname, "${visibility}");\n`;

const proofTest = (id: string): string =>
  `import { proveUnit } from "./prove-unit";\n\nproveUnit("${id}");\n`;
