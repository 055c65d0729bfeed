import { readFileSync } from "node:fs";

const PAGE = 4096;
/** bubblewrap stands between us and the child: two generations below what we started. */
const GENERATIONS = 4;

/** Bytes that a process and its children hold in memory; 0 if that cannot be read. */
export function memoryOf(pid: number, generations = GENERATIONS): number {
  if (process.platform !== "linux" || generations === 0) return 0;
  const own = Number(read(`/proc/${pid}/statm`).split(" ")[1] ?? 0) * PAGE;
  const children = read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean);
  return children.reduce((sum, child) => sum + memoryOf(Number(child), generations - 1), own);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
