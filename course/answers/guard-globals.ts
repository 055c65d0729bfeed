import { PROGRAM_ENDED } from "../checks/program-ended";

/** Watches over what learner code may leave behind. */
export interface Guard {
  /** Stops all timers that were started since the last call, and says how many there were. */
  stopTimers(): number;
}

type Start = "setTimeout" | "setInterval" | "setImmediate";

/**
 * Puts watched versions in the place of the globals that let learner code act after it returned:
 * a timer left behind would keep the run alive, or fail in somebody else's check.
 */
export function guardGlobals(): Guard {
  const started: unknown[] = [];
  const clear = { timer: clearTimeout, immediate: clearImmediate };
  for (const name of ["setTimeout", "setInterval", "setImmediate"] satisfies Start[]) {
    const original = globalThis[name] as (...args: unknown[]) => unknown;
    (globalThis as Record<Start, unknown>)[name] = (...args: unknown[]) => {
      const handle = original(...args);
      started.push(handle);
      return handle;
    };
  }
  // as a promise, a task that throws is a rejection, which Jest lays to the test under way
  globalThis.queueMicrotask = (task) => void Promise.resolve().then(() => task());
  process.exit = () => {
    throw Object.assign(new Error("process.exit"), { name: PROGRAM_ENDED });
  };
  return {
    stopTimers() {
      for (const handle of started) {
        clear.timer(handle as NodeJS.Timeout);
        clear.immediate(handle as NodeJS.Immediate);
      }
      return started.splice(0).length;
    },
  };
}
