import { spawnSync } from "node:child_process";
import { cpSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inScratchFolder } from "../base/scratch-folder";
import type { BenchRow } from "./row";

const MOST_SECONDS = 20;
const MOST_MB = 200;

/** Times `npm ci` with a warm cache in an empty folder, and weighs what it installs. */
export function benchInstall(root: string): Promise<BenchRow[]> {
  return inScratchFolder((folder) => {
    for (const file of ["package.json", "package-lock.json", ".npmrc"]) {
      cpSync(join(root, file), join(folder, file));
    }
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync("npm", ["ci"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm ci exited with ${status}:\n${stdout}${stderr}`);
    const seconds = (performance.now() - started) / 1000;
    const megabytes = sizeOf(join(folder, "node_modules")) / 2 ** 20;
    return [
      {
        what: "npm ci, warm cache",
        measured: `${seconds.toFixed(1)} s`,
        asked: `≤ ${MOST_SECONDS} s`,
        ok: seconds <= MOST_SECONDS,
      },
      {
        what: "node_modules",
        measured: `${megabytes.toFixed(0)} MB`,
        asked: `≤ ${MOST_MB} MB`,
        ok: megabytes <= MOST_MB,
      },
    ];
  });
}

/** Bytes on disk, links not followed. */
function sizeOf(path: string): number {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return (stat.blocks ?? Math.ceil(stat.size / 512)) * 512;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
