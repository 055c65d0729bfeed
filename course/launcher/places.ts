import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileExporting, lineOf } from "../catalog/exports";
import type { Chosen } from "../catalog/select";

/**
 * Where the learner's function is: "exercises/01-numpy-basics/softmax.ts:14"; where it belongs,
 * without a line, if its file is gone.
 */
export function placeOf(root: string, { unit, info }: Chosen): string {
  const file =
    fileExporting(join(root, "exercises", unit.id), info.name) ??
    fileExporting(join(root, "solutions", unit.id), info.name)?.replace(
      join(root, "solutions"),
      join(root, "exercises"),
    );
  if (!file) return `exercises/${unit.id}`;
  const place = relative(root, file).split(sep).join("/");
  return existsSync(file) ? `${place}:${lineOf(file, info.name)}` : place;
}
