import type { Makers } from "../frames/makers";

/**
 * What the runner passes into a learner's realm, hidden in closures so that learner code gets none.
 */
export interface RealmHost {
  print(things: unknown[]): void;
  methods: readonly string[];
  programEnded: string;
}

/** What the realm returns: constructors as they were before learner code could touch them. */
export interface Realm {
  makers(
    NDArray: new (data: Float64Array, shape: number[]) => unknown,
  ): Omit<Makers, "unsupported">;
  /** An Error of the realm. */
  error(message: string): unknown;
  object(): Record<string, unknown>;
  /** A function of the realm around one of the runner's: hides it, and passes values on. */
  wrap(run: (args: unknown[]) => { value?: unknown; error?: string }): unknown;
}

/**
 * Runs inside the learner's realm, as text: it may use nothing from outside but its argument. What
 * is missing here (process, timers that run, fetch) is not needed by any exercise. This is not what
 * isolates learner code; the process is.
 */
export function bootstrap(host: RealmHost): Realm {
  const { Array, Error, Float64Array, Object, Date, String } = globalThis;
  const ended = () => {
    throw Object.assign(new Error("process.exit"), { name: host.programEnded });
  };
  const never = () => 0;
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (value instanceof Float64Array) return new Float64Array(value);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
  };
  const console: Record<string, unknown> = {};
  for (const method of host.methods) {
    console[method] = (...things: unknown[]) => {
      host.print(things);
    };
  }
  for (const method of ["assert", "group", "groupEnd", "time", "timeEnd", "trace"]) {
    console[method] = () => undefined;
  }
  const started = Date.now();
  Error.stackTraceLimit = 50;
  Object.assign(globalThis, {
    console,
    process: { exit: ended, abort: ended, env: {}, argv: [], platform: "", stdout: {} },
    performance: { now: () => Date.now() - started },
    structuredClone: copy,
    setTimeout: never,
    setInterval: never,
    setImmediate: never,
    queueMicrotask: never,
    clearTimeout: never,
    clearInterval: never,
    clearImmediate: never,
  });
  return {
    makers: (NDArray) => ({
      list: () => [],
      dict: () => ({}),
      floats: (length) => new Float64Array(length),
      array: (data, shape) => new NDArray(data, shape),
    }),
    error: (message) => new Error(message),
    object: () => ({}),
    wrap: (run) => {
      return (...args: unknown[]) => {
        const { value, error } = run(args);
        if (error !== undefined) throw new Error(String(error));
        return value;
      };
    },
  };
}
