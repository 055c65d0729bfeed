import { PROGRAM_ENDED } from "../checks/thrown-name";

/** Watches for what learner code may leave behind. */
export interface Guard {
  /** Stops all timers that were started since the last call, and says how many there were. */
  stopTimers(): number;
}

/** What Node has and a web worker may lack. */
interface Global {
  process?: { exit: () => void };
  [name: string]: unknown;
}

type Start = (...args: unknown[]) => unknown;
type Clear = (handle: unknown) => void;

/** What starts timers, each with what stops them. */
const TIMERS = [
  ["setTimeout", "clearTimeout"],
  ["setInterval", "clearInterval"],
  ["setImmediate", "clearImmediate"],
];

/**
 * Replaces the globals that let learner code act after it has returned with watched versions. A
 * timer left behind would keep the run alive, or fail in another function's check.
 */
export function guardGlobals(): Guard {
  const here = globalThis as unknown as Global;
  const running: (() => void)[] = [];
  for (const [start, stop] of TIMERS) {
    const original = here[start] as Start | undefined;
    const clear = here[stop] as Clear;
    if (!original) continue;
    here[start] = (...args: unknown[]) => {
      const handle = original(...args);
      running.push(() => clear(handle));
      return handle;
    };
  }
  // as a promise, a task that throws is a rejection, which Jest lays to the test under way
  globalThis.queueMicrotask = (task) => void Promise.resolve().then(() => task());
  if (here.process) {
    here.process.exit = () => {
      throw Object.assign(new Error("process.exit"), { name: PROGRAM_ENDED });
    };
  }
  return {
    stopTimers() {
      for (const stop of running) stop();
      return running.splice(0).length;
    },
  };
}
