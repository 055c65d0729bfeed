import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Parts } from "../bundle/parts";
import { compilerCodeCache } from "./compiler-code-cache";
import { COMPILER } from "../compile/load-compiler";

/** The filter of system calls, for the tiers that have one. */
export const FILTER_FILE = "filter.bpf";

/** The only folder that a child may read: programs, #np, the compiler. No file of a submission. */
export interface SandboxFolder {
  path: string;
  remove(): void;
}

/** World-readable, because in two tiers the child is another user; it contains no secret. */
export function makeFolder(root: string, parts: Parts, filter: Uint8Array): SandboxFolder {
  removeLeftovers();
  const path = realpathSync(mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`)));
  chmodSync(path, 0o755);
  const write = (name: string, text: string) =>
    writeFileSync(join(path, name), text, { mode: 0o644 });
  write("runner.js", parts.runner);
  write("compiler.js", parts.compiler);
  write("probe.js", parts.probe);
  write("np.js", parts.np);
  writeFileSync(join(path, FILTER_FILE), filter, { mode: 0o644 });
  // otherwise Node would look for a package.json in all folders above, which is denied
  write("package.json", "{}");
  const copy = (file: string, name: string) => {
    copyFileSync(file, join(path, name));
    chmodSync(join(path, name), 0o644);
  };
  const compiler = compilerFile();
  copy(compiler, COMPILER.code);
  const cached = compilerCodeCache(root, compiler, parts.codeCacheWriter);
  if (cached !== undefined) copy(cached, COMPILER.cached);
  const remove = () => {
    process.off("exit", remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on("exit", remove);
  return { path, remove };
}

const PREFIX = "course-sandbox-";

/** A grader that was killed could not remove its folder; the name tells whose it was. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number.parseInt(name.slice(PREFIX.length), 10);
    if (isRunning(pid)) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // somebody else's
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** The package that is installed as `typescript` only re-exports another package's file. */
export function compilerFile(): string {
  const first = require.resolve("typescript");
  const folder = dirname(dirname(realpathSync(first)));
  const { dependencies = {} } = require(join(folder, "package.json")) as {
    dependencies?: Record<string, string>;
  };
  const [real] = Object.keys(dependencies);
  return real === undefined ? first : require.resolve(real, { paths: [folder] });
}
