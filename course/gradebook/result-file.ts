import { readFileSync } from "node:fs";
import { join } from "node:path";
import { json, writeAtomically } from "../base/atomic-file.js";
import { type Result, SCHEMA } from "../judge/record/result";

export const RESULT_FILE = "result.json";
export const STAFF_FILE = "result.staff.json";

/**
 * Writes a submission's record. A complete one is only ever replaced by a complete one.
 *
 * @returns whether it was written
 */
export function writeResult(folder: string, result: Result): boolean {
  const file = join(folder, RESULT_FILE);
  if (!result.complete && readResult(file)?.complete) return false;
  writeAtomically(file, json(result));
  return true;
}

/** A record, or undefined if there is none that this version understands. */
export function readResult(file: string): Result | undefined {
  try {
    const result = JSON.parse(readFileSync(file, "utf8")) as Result;
    return result.schema === SCHEMA ? result : undefined;
  } catch {
    return undefined;
  }
}
