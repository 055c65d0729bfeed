import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionInfo, Unit } from "../catalog/units";
import type { FileChange } from "./change-files";

/** A unit's unit.json with other functions; everything else in it is kept. */
export function unitJsonWith(root: string, unit: Unit, functions: FunctionInfo[]): FileChange {
  const file = `graders/${unit.id}/unit.json`;
  const whole = JSON.parse(readFileSync(join(root, file), "utf8")) as object;
  return { file, text: `${JSON.stringify({ ...whole, functions }, null, 2)}\n` };
}
