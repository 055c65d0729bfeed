import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");

const folders: string[] = [];

/** Right answers, except for those that a test replaces: file name without ".ts" → its text. */
export function answersFolder(replaced: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "course-test-"));
  folders.push(folder);
  cpSync(join(ROOT, "solutions", "02-logistic-regression"), folder, { recursive: true });
  for (const [name, text] of Object.entries(replaced)) {
    writeFileSync(join(folder, `${name}.ts`), text);
  }
  return folder;
}

export function removeAnswers(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
