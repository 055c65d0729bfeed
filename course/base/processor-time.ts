import { processTree, readProc } from "./process-tree";

/** What the system says of a process, and of those that it started, at one moment. */
export interface ProcessorTime {
  /** Milliseconds for which their main threads have worked; the system counts in tens. */
  worked: number;
  /** Whether all of them sleep of their own accord: none works, or waits for a processor. */
  sleeps: boolean;
}

const MS_PER_TICK = 10;
/** States in which a process would not work even on an idle machine. */
const SLEEPING = new Set(["S", "T", "t", "Z", "X"]);
/** Places behind the name in a line of `stat`: see proc(5). */
const STATE = 0;
const IN_USER_MODE = 11;
const IN_KERNEL_MODE = 12;

/** @returns undefined where the system does not tell: elsewhere than on Linux, or after the end */
export function processorTime(pid: number): ProcessorTime | undefined {
  const all = processTree(pid).flatMap((one) =>
    processorTimeIn(readProc(`${one}/task/${one}/stat`)),
  );
  if (all.length === 0) return undefined;
  return {
    worked: all.reduce((sum, { worked }) => sum + worked, 0),
    sleeps: all.every(({ sleeps }) => sleeps),
  };
}

/** @param line the name in it may contain anything, brackets and spaces too */
function processorTimeIn(line = ""): ProcessorTime[] {
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[IN_USER_MODE]) + Number(fields[IN_KERNEL_MODE]);
  if (!Number.isFinite(ticks)) return [];
  return [{ worked: ticks * MS_PER_TICK, sleeps: SLEEPING.has(fields[STATE]) }];
}
