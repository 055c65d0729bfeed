import inspector from "node:inspector";
import vm from "node:vm";
import { TimeUp, Unsettled } from "../host";
import { MOST_TIMES_ON_CLOCK } from "../limits";

/*
 * Jest's own time-outs cannot stop a synchronous loop; a script run with a vm time limit can be
 * stopped, which costs 35 µs per call. One context serves all calls.
 */
const context = vm.createContext({ body: undefined as unknown });
const script = new vm.Script("body()");

/** With a debugger attached a learner may pause at a breakpoint for minutes, so no limits then. */
export const isDebugged = (): boolean => inspector.url() !== undefined;

/** Milliseconds that this process has worked so far, in all its threads. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A little more on the clock, so that on an idle machine one try settles it. */
const IDLE = 1.03;

/**
 * Runs a synchronous body, and stops it where it works for longer than `milliseconds`. Where the
 * clock ran out but the processor was busy with others, the body is run again with twice the time.
 *
 * @param onAgain called before each further try
 * @throws TimeUp, Unsettled where the machine is too busy to tell, or whatever the body throws
 */
export function within<T>(
  milliseconds: number,
  body: () => T,
  onAgain: () => void = () => undefined,
): T {
  const longest = milliseconds * MOST_TIMES_ON_CLOCK;
  for (let clock = Math.ceil(milliseconds * IDLE); clock <= longest; clock *= 2) {
    const before = processorTime();
    try {
      return withinClock(clock, body);
    } catch (error) {
      if (!(error instanceof TimeUp)) throw error;
      if (processorTime() - before >= milliseconds) throw error;
      onAgain();
    }
  }
  throw new Unsettled();
}

/**
 * Runs a synchronous body, and stops it where it takes longer than `milliseconds` on the clock.
 *
 * @throws TimeUp, or whatever the body throws
 */
export function withinClock<T>(milliseconds: number, body: () => T): T {
  if (isDebugged()) return body();
  // what the body throws is not inspected, because it may pretend to be anything
  let thrown: { error: unknown } | undefined;
  context.body = () => {
    try {
      return body();
    } catch (error) {
      thrown = { error };
      return undefined;
    }
  };
  let returned: unknown;
  try {
    returned = script.runInContext(context, { timeout: milliseconds, displayErrors: false });
  } catch (error) {
    // by its code: the error comes from another realm
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new TimeUp();
    throw error;
  }
  if (thrown) throw thrown.error;
  return returned as T;
}
