import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { copyWorkingTree } from "../base/copy-working-tree";
import { inScratchFolder } from "../base/scratch-folder";

/**
 * Runs something in a copy of the repository outside git, so that exercises can be edited; the
 * packages are linked, not copied.
 */
export function inScratchCopy<T>(root: string, run: (copy: string) => Promise<T> | T): Promise<T> {
  return inScratchFolder((copy) => {
    copyWorkingTree(root, copy);
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    return run(copy);
  });
}
