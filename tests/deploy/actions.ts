import { expect } from "@jest/globals";
import { cpSync, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { copyWorkingTree } from "../../course/base/copy-working-tree";
import { ROOT } from "../batch/graded-folder";
import type { Action } from "./play";

/**
 * A checkout of this working tree.
 *
 * @param change what the repository has otherwise
 */
export const checkout =
  (change: (course: string) => void = () => undefined): Action =>
  (words, workspace) => {
    expect(words["persist-credentials"]).toBe(false);
    const course = path.join(workspace, String(words.path ?? "."));
    copyWorkingTree(ROOT, course);
    change(course);
  };

/** What this machine has compiled already: it is compared by its text, and saves a quarter of a minute. */
export function bringCompiled(course: string): void {
  const kept = path.join(ROOT, ".course");
  const names = existsSync(kept) ? readdirSync(kept) : [];
  for (const name of names.filter((one) => one.startsWith("grader-code-"))) {
    cpSync(path.join(kept, name), path.join(course, ".course", name));
  }
}

/** Node is here already; what npm keeps is found by its lock file. */
export const setupNode: Action = (words, workspace) => {
  expect(words["node-version"]).toBe(24);
  if (words.cache === "npm" && !existsSync(path.join(workspace, "package-lock.json"))) {
    throw new Error("Dependencies lock file is not found.");
  }
};

/** The runner's own user must be able to read what root has written. */
export const upload: Action = ({ path: name, "if-no-files-found": without }, workspace) => {
  expect(without).toBe("error");
  const folder = path.join(workspace, String(name));
  if (!existsSync(folder)) throw new Error(`No files were found with the path ${String(name)}.`);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const isPrivate = (file: string) => (statSync(path.join(folder, file)).mode & 0o004) === 0;
  expect(files.filter(isPrivate)).toEqual([]);
};
