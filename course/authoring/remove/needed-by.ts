import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Unit } from "../../catalog/units";
import type { FileChange } from "../change-files";

/** A place that breaks when a function goes: "graders/…/unit.json", "softmax needs it". */
export interface Need {
  place: string;
  how: string;
}

/**
 * What needs a function: rows of unit.json, files of the unit that use it by its name, and pages
 * that lead to it.
 *
 * @param changes what its removal makes of the files that it stands in
 */
export function neededBy(root: string, unit: Unit, name: string, changes: FileChange[]): Need[] {
  const leaving = new Set(changes.map(({ file }) => file));
  const rows = unit.functions
    .filter((info) => info.needs.includes(name))
    .map((info) => ({ place: `graders/${unit.id}/unit.json`, how: `${info.name} needs it` }));
  const folders = [`solutions/${unit.id}`, `exercises/${unit.id}`, `graders/${unit.id}`];
  const files = folders
    .flatMap((folder) => codeIn(root, folder))
    .filter((file) => !leaving.has(file));
  return [
    ...rows,
    ...files.flatMap((file) => usesIn(root, file, name)),
    ...linksTo(root, unit, name, changes),
  ];
}

/** Links in pages to the function's section or files; in rows of tables, also its folder. */
function linksTo(root: string, unit: Unit, name: string, changes: FileChange[]): Need[] {
  const link = new RegExp(`\\]\\([^)]*(#${name.toLowerCase()}|\\b${name}\\.ts)\\)`);
  const row = new RegExp(`^\\|.*\\b${unit.id}/${name}\\b`);
  return ["docs", "exercises"].flatMap((folder) =>
    filesIn(root, folder, ".md").flatMap((file) => {
      // its own section goes with it
      const text =
        changes.find((change) => change.file === file)?.text ??
        readFileSync(join(root, file), "utf8");
      const lines = [...text.split("\n").entries()];
      return lines
        .filter(([, line]) => link.test(line) || row.test(line))
        .map(([i]) => ({ place: `${file}:${i + 1}`, how: "leads to it" }));
    }),
  );
}

const codeIn = (root: string, folder: string): string[] => filesIn(root, folder, ".ts");

function filesIn(root: string, folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
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
