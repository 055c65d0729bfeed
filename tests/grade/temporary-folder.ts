import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** An empty folder of one test's own. */
export const temporaryFolder = (): string =>
  realpathSync(mkdtempSync(path.join(tmpdir(), "grade-")));
