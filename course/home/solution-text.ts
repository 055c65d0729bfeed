import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileExporting } from "../catalog/node/find-exports";
import type { Chosen } from "../catalog/select";

/** The text of the solution that contains a function; undefined if there is none. */
export function solutionText(root: string, { unit, info }: Chosen): string | undefined {
  const file = fileExporting(join(root, "solutions", unit.id), info.name);
  return file && readFileSync(file, "utf8");
}
