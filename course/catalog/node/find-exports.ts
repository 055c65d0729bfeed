import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRegularFile } from "../../base/regular-file";
import { exporterOf, exportsName, lineIn } from "../exports";

/**
 * The file of a unit's folder that exports a function.
 *
 * @param folder exercises/UNIT or solutions/UNIT
 * @returns the absolute path, or undefined where no file exports it
 */
export function fileExporting(folder: string, name: string): string | undefined {
  const file = exporterOf(name, codeFilesIn(folder), (one) =>
    readFileSync(join(folder, one), "utf8"),
  );
  return file && join(folder, file);
}

/** The names among `names` that a file exports. */
export function exportedFrom(file: string, names: string[]): string[] {
  const text = isRegularFile(file) ? readFileSync(file, "utf8") : "";
  return names.filter((name) => exportsName(text, name));
}

/** The line on which a function is declared, counted from 1; 1 where it is not found. */
export const lineOf = (file: string, name: string): number =>
  isRegularFile(file) ? lineIn(readFileSync(file, "utf8"), name) : 1;

/** The names of the files of a folder that hold code; none where the folder is missing. */
export function codeFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && isRegularFile(join(folder, file)),
  );
}
