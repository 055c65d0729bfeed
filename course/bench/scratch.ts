import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Runs something in a copy of the repository outside git, so that exercises can be edited; the
 * packages are linked, not copied.
 */
export async function inScratchCopy<T>(root: string, run: (copy: string) => Promise<T> | T) {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "bench-")));
  try {
    for (const file of filesOf(root)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(root, file), join(copy, file));
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    return await run(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function filesOf(root: string): string[] {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const names = execFileSync("git", list, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  const deleted = execFileSync("git", ["ls-files", "-z", "--deleted"], {
    cwd: root,
    encoding: "utf8",
  });
  const gone = new Set(deleted.split("\0"));
  return names.split("\0").filter((name) => name !== "" && !gone.has(name));
}
