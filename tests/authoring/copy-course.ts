import { cpSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");

/** A copy of the three trees and of what lays out code, to write in; it goes with the test file. */
export function copyCourse(): string {
  const root = temporaryFolder();
  for (const part of ["exercises", "solutions", "graders", "package.json", ".prettierrc.json"]) {
    cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  }
  return root;
}
