import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

/** A fresh empty folder, removed by `removeTemporaryFolders`. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "datasets-test-"));
  made.push(dir);
  return dir;
}

/** For afterEach: removes every folder made since. */
export function removeTemporaryFolders(): void {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
}

/** What a call throws; fails when it throws nothing. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
