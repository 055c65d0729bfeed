import { readFileSync } from "node:fs";
import { join } from "node:path";
import { json } from "../base/json";
import { writeInside } from "../base/write-inside.js";
import { type Result, SCHEMA } from "../judge/record/result";

export const RESULT_FILE = "result.json";
export const STAFF_FILE = "result.staff.json";

/**
 * Writes a submission's record. A complete one is only ever replaced by a complete one.
 *
 * @param out the folder of results
 * @param name the submission's, which is its folder's there
 * @returns whether it was written
 */
export function writeResult(out: string, name: string, result: Result): boolean {
  if (!result.complete && readResult(join(out, name, RESULT_FILE))?.complete) return false;
  writeInside(out, `${name}/${RESULT_FILE}`, json(result));
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
