import { existsSync } from "node:fs";
import { join } from "node:path";
import { pristineStubs } from "#home/pristine";
import { slashedPath } from "../base/paths";
import { fileExporting, lineOf } from "../catalog/node/find-exports";
import { exportsName } from "../catalog/exports";
import type { Chosen } from "../catalog/select";

/**
 * Where the learner's function is: "exercises/01-numpy-basics/softmax.ts:14"; where it belongs,
 * without a line, if its file is gone.
 */
export function placeOf(root: string, { unit, info }: Chosen): string {
  const file = fileExporting(join(root, "exercises", unit.id), info.name);
  if (file) return `${slashedPath(root, file)}:${lineOf(file, info.name)}`;
  const folder = `exercises/${unit.id}`;
  const home = pristineStubs(root).find(
    (planned) => planned.file.startsWith(`${folder}/`) && exportsName(planned.stub, info.name),
  );
  if (!home) return folder;
  const isThere = existsSync(join(root, home.file));
  return isThere ? `${home.file}:${lineOf(join(root, home.file), info.name)}` : home.file;
}
