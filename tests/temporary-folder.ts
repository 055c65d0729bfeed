import { afterAll } from "@jest/globals";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const made: string[] = [];

/**
 * A fresh empty folder that goes when the test file has come to its end, well or not. To be called
 * in a test or a hook: where `-t` picks no test of a file, what it made beforehand would stay.
 */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "course-test-")));
  made.push(folder);
  return folder;
}

afterAll(() => {
  // a process that has just ended may still keep a file open
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
