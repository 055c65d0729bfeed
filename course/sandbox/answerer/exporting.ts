import { exporterOf, exportsName } from "../../catalog/exports";
import type { SubmittedUnit } from "../contract";

/** By submission and function: texts are looked through once, not at each call. */
const found = new WeakMap<SubmittedUnit, Map<string, string | undefined>>();

/** The file of a submission that exports a function: found by its text, as for learners. */
export function fileExportingIn(submitted: SubmittedUnit, name: string): string | undefined {
  const known = found.get(submitted) ?? new Map<string, string | undefined>();
  found.set(submitted, known);
  const { files } = submitted;
  if (!known.has(name)) {
    known.set(
      name,
      exporterOf(name, ownFiles(submitted), (file) => files.get(file) ?? ""),
    );
  }
  return known.get(name);
}

/** Without the files of earlier units, which only imports reach. */
const ownFiles = ({ files }: SubmittedUnit): string[] =>
  [...files.keys()].filter((file) => !file.startsWith("../"));

/** A function of the unit that a file exports. */
export function exportedBy({ files, unit }: SubmittedUnit, file: string): string | undefined {
  const text = files.get(file) ?? "";
  return unit.functions.find(({ name }) => exportsName(text, name))?.name;
}

/**
 * Names of substituted functions by file. If no file exports one, its file is missing; it is then
 * the one that others import it from, which is named after it.
 */
export function substitutesByFile(
  submitted: SubmittedUnit,
  names: readonly string[],
): Record<string, string[]> {
  const byFile: Record<string, string[]> = {};
  for (const name of names)
    (byFile[fileExportingIn(submitted, name) ?? `${name}.ts`] ??= []).push(name);
  return byFile;
}
