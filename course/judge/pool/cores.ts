import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The numbers of the cores that this process may use; empty if the system does not tell. */
export function allowedCores(status = readStatus()): number[] {
  const [, list = ""] = /^Cpus_allowed_list:\s*(\S+)/m.exec(status) ?? [];
  return list.split(",").filter(Boolean).flatMap(coresIn);
}

/** "2" or "4-7". */
function coresIn(range: string): number[] {
  const [first, last = first] = range.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function readStatus(): string {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}

/** The core that the fewest workers have; undefined if there are none to choose from. */
export function freest(
  cores: readonly number[],
  taken: Iterable<number | undefined>,
): number | undefined {
  const all = [...taken];
  const count = (core: number) => all.filter((one) => one === core).length;
  return cores.toSorted((a, b) => count(a) - count(b))[0];
}

/** Not every program of this name takes these arguments, and not every machine allows it. */
export function canPin(taskset: string | undefined, [core]: number[]): boolean {
  if (taskset === undefined || core === undefined) return false;
  const words = ["--cpu-list", String(core), taskset, "--version"];
  return spawnSync(taskset, words, { stdio: "ignore" }).status === 0;
}
