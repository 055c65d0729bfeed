import { processTree, readProc } from "../../base/process-tree";

const PAGE = 4096;

/** Bytes that a process and those below it hold in memory; 0 if that cannot be read. */
export function memoryOf(pid: number): number {
  const pages = processTree(pid).map((one) => Number(readProc(`${one}/statm`)?.split(" ")[1] ?? 0));
  return pages.reduce((sum, count) => sum + count * PAGE, 0);
}
