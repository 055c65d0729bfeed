import { readFileSync } from "node:fs";

/** bubblewrap stands between us and a child: two generations below what we started. */
const GENERATIONS = 4;

/** A process and those below it, as far as Linux tells; elsewhere, or where it is gone, nothing. */
export function processTree(pid: number, generations = GENERATIONS): number[] {
  if (process.platform !== "linux" || generations === 0) return [];
  const children = readProc(`${pid}/task/${pid}/children`)?.split(" ").filter(Boolean) ?? [];
  return [pid, ...children.flatMap((child) => processTree(Number(child), generations - 1))];
}

/** The text of a file in /proc; undefined where it cannot be read. */
export function readProc(file: string): string | undefined {
  try {
    return readFileSync(`/proc/${file}`, "utf8");
  } catch {
    return undefined;
  }
}
