import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Unit } from "../../catalog/units";

/** A place that breaks when a function goes: "graders/…/unit.json", "softmax needs it". */
export interface Need {
  place: string;
  how: string;
}

/** What needs a function: rows of unit.json, and files of the unit that use it by its name. */
export function neededBy(root: string, unit: Unit, name: string, leaving: Set<string>): Need[] {
  const rows = unit.functions
    .filter((info) => info.needs.includes(name))
    .map((info) => ({ place: `graders/${unit.id}/unit.json`, how: `${info.name} needs it` }));
  const folders = [`solutions/${unit.id}`, `exercises/${unit.id}`, `graders/${unit.id}`];
  const files = folders
    .flatMap((folder) => codeIn(root, folder))
    .filter((file) => !leaving.has(file));
  return [...rows, ...files.flatMap((file) => usesIn(root, file, name))];
}

function codeIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .toSorted();
}

/** The first use in a file: an import, a call of the reference, or a name that a check takes. */
function usesIn(root: string, file: string, name: string): Need[] {
  const use = new RegExp(
    `import \\{[^}]*\\b${name}\\b|reference\\.${name}\\b|\\(\\{[^}]*\\b${name}\\b[^}]*\\}[^)]*\\) =>`,
  );
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const line = lines.findIndex((text) => use.test(text));
  return line < 0 ? [] : [{ place: `${file}:${line + 1}`, how: lines[line].trim() }];
}
