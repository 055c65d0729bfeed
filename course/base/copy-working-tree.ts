import { execFileSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Copies the repository as it stands in the working tree, committed or not, without what git
 * ignores: no packages, no reports.
 *
 * @param root a checkout of git
 */
export function copyWorkingTree(root: string, target: string): void {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const names = execFileSync("git", list, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  for (const name of names.split("\0")) {
    // listed, yet deleted in the working tree: unfinished work
    if (name === "" || !existsSync(join(root, name))) continue;
    cpSync(join(root, name), join(target, name));
  }
}
