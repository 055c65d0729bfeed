import { join } from "node:path";
import { json } from "../base/json";
import { readRegularFile } from "../base/regular-file";
import { writeInside } from "../base/write-inside.js";
import type { Result } from "../judge/record/result";
import { unitRows } from "../judge/record/unit-rows";
import { isResult } from "./is-result";

/** Bytes. A record of all units has a tenth of a megabyte. */
const LARGEST_RECORD = 16 * 2 ** 20;
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
    const bytes = readRegularFile(file, LARGEST_RECORD);
    const value: unknown = bytes && JSON.parse(bytes.toString("utf8"));
    if (!isResult(value)) return undefined;
    // earlier versions did not have them
    const { units = unitRows(value.exercises, value.complete) } = value as Partial<Result>;
    return { ...value, units };
  } catch {
    return undefined;
  }
}
