import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Result, SCHEMA } from "./result";

export const RESULT_FILE = "result.json";
export const STAFF_FILE = "result.staff.json";

/** Whoever reads the file sees the old text or the new one, never half of it. */
export function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}.tmp`;
  writeFileSync(next, text);
  renameSync(next, file);
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

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

/** A record, or undefined where there is none that this version understands. */
export function readResult(file: string): Result | undefined {
  try {
    const result = JSON.parse(readFileSync(file, "utf8")) as Result;
    return result.schema === SCHEMA ? result : undefined;
  } catch {
    return undefined;
  }
}
