import { readFileSync } from "node:fs";
import { processTree, readProc } from "../../course/base/process-tree";

const EVERY_MS = 100;
const MS_PER_TICK = 10;

/** What one process took. */
export interface Taken {
  /** Its program. */
  program: string;
  /** The most memory that it had. */
  megabytes: number;
  /** Of a processor, all threads together. */
  seconds: number;
}

/** Watches a process and those that it starts. Linux only; elsewhere it sees nothing. */
export function watchProcesses(pid: number): { taken(): Taken[]; stop(): void } {
  const byPid = new Map<number, Taken>();
  const look = () => {
    for (const one of processTree(pid)) {
      const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readProc(`${one}/status`) ?? "") ?? [];
      // the name of a program may contain blanks and brackets
      const fields = (readProc(`${one}/stat`) ?? "").replace(/^.*\)/s, "").trim().split(" ");
      if (kilobytes === undefined || fields.length < 13) continue;
      byPid.set(one, {
        program: programOf(one),
        megabytes: Number(kilobytes) / 1024,
        seconds: ((Number(fields[11]) + Number(fields[12])) * MS_PER_TICK) / 1000,
      });
    }
  };
  const timer = setInterval(look, EVERY_MS);
  return { taken: () => [...byPid.values()], stop: () => clearInterval(timer) };
}

/** Its last word that is a file: what comes before is loaded on its behalf. */
function programOf(pid: number): string {
  const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  return (
    words
      .find((word) => /(grade|worker|reader-process)\.ts$/.test(word))
      ?.split("/")
      .at(-1) ?? ""
  );
}
