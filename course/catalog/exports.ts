import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The file of a unit's folder that exports a function: found, not configured. Looks at the text,
 * so that a file which does not parse is still found.
 *
 * @param folder exercises/UNIT or solutions/UNIT
 * @returns the absolute path, or undefined where no file exports it
 */
export function fileExporting(folder: string, name: string): string | undefined {
  return filesOf(folder).find((file) => exportsName(readFileSync(file, "utf8"), name));
}

/** The names among `names` that a file exports. */
export function exportedFrom(file: string, names: string[]): string[] {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return names.filter((name) => exportsName(text, name));
}

/** The line on which a function is declared, counted from 1; 1 where it is not found. */
export function lineOf(file: string, name: string): number {
  const lines = readFileSync(file, "utf8").split("\n");
  return (
    Math.max(
      0,
      lines.findIndex((line) => declares(name).test(line)),
    ) + 1
  );
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .toSorted()
    .map((file) => join(folder, file));
}

const exportsName = (text: string, name: string): boolean =>
  declares(name).test(text) ||
  new RegExp(`^export\\s*\\{[^}]*\\b${name}\\b[^}]*\\}`, "m").test(text);

const declares = (name: string): RegExp =>
  new RegExp(`^export\\s+(async\\s+)?(function\\s*\\*?|const|let|var)\\s+${name}\\b`, "m");
