import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionInfo, Unit } from "../catalog/units";
import type { Change } from "./change-files";

/** A unit's unit.json with other functions; whatever else stands in it is kept. */
export function unitJsonWith(root: string, unit: Unit, functions: FunctionInfo[]): Change {
  const file = `graders/${unit.id}/unit.json`;
  const whole = JSON.parse(readFileSync(join(root, file), "utf8")) as object;
  return { file, text: `${JSON.stringify({ ...whole, functions }, null, 2)}\n` };
}
