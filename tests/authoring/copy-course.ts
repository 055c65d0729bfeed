import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** A copy of the three trees and of what lays out code, to write in. */
export function copyCourse(): { root: string; remove: () => void } {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "authoring-")));
  for (const part of ["exercises", "solutions", "graders", "package.json", ".prettierrc.json"]) {
    cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
