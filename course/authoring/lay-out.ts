import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { FileChange } from "./change-files";

const PRETTIER = join(__dirname, "..", "..", "node_modules", "prettier", "bin", "prettier.cjs");

/** Lays out the code that was just written as the repository's is. */
export function layOut(root: string, changes: FileChange[]): void {
  const files = changes
    .filter(({ file, text }) => text !== undefined && !file.endsWith(".md"))
    .map(({ file }) => file);
  execFileSync(process.execPath, [PRETTIER, "--write", "--log-level", "error", ...files], {
    cwd: root,
  });
}
