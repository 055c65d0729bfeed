import inspector from "node:inspector";
import vm from "node:vm";
import { TimeUp } from "../host";

/*
 * Jest's own time-outs cannot stop a synchronous loop; a script run with a vm time limit can be
 * stopped, which costs 35 µs per call. One context serves all calls.
 */
const context = vm.createContext({ body: undefined as unknown });
const script = new vm.Script("body()");

/** With a debugger attached a learner may pause at a breakpoint for minutes, so no limits then. */
export const isDebugged = (): boolean => inspector.url() !== undefined;

/**
 * Runs a synchronous body, and stops it where it takes longer than `milliseconds`.
 *
 * @throws TimeUp, or whatever the body throws
 */
export function within<T>(milliseconds: number, body: () => T): T {
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
