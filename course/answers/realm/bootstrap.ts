import type { Makers } from "./makers";

/**
 * What the runner passes into a learner's realm, hidden in closures so that learner code gets none.
 */
export interface RealmHost {
  print(things: unknown[]): void;
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
 * is missing here (timers that run, fetch, modules of Node) is not needed by any exercise. This is not what
 * isolates learner code; the process is.
 */
export function bootstrap(host: RealmHost): Realm {
  const { Array, Error, Float64Array, Object, Date, String, Symbol, Uint8Array } = globalThis;
  const { encodeURIComponent, decodeURIComponent, parseInt } = globalThis;
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
  const print = (...things: unknown[]) => host.print(things);
  const counts: Record<string, number> = Object.create(null) as Record<string, number>;
  const count = (label: unknown = "default") => {
    counts[String(label)] = (counts[String(label)] ?? 0) + 1;
    print(`${String(label)}: ${counts[String(label)]}`);
  };
  const countReset = (label: unknown = "default") => {
    delete counts[String(label)];
  };
  const assert = (holds?: unknown, ...things: unknown[]) => {
    if (!holds) print(things.length > 0 ? "Assertion failed:" : "Assertion failed", ...things);
  };
  const trace = (...things: unknown[]) => print("Trace:", ...things);
  const silent = () => undefined;
  const console = {
    log: print,
    info: print,
    warn: print,
    error: print,
    debug: print,
    dir: (thing: unknown) => print(thing),
    dirxml: print,
    table: print,
    trace,
    assert,
    group: print,
    groupCollapsed: print,
    groupEnd: silent,
    count,
    countReset,
    clear: silent,
    // a time would be another one in each place where the same code runs
    time: silent,
    timeEnd: silent,
    timeLog: silent,
    timeStamp: silent,
    profile: silent,
    profileEnd: silent,
  };
  const write = (text: unknown) => {
    print(String(text).replace(/\n$/, ""));
    return true;
  };
  // for `using`, which the compiler turns into calls of these
  for (const name of ["dispose", "asyncDispose"]) {
    if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) });
  }
  const started = Date.now();
  Error.stackTraceLimit = 50;
  Object.assign(globalThis, {
    console,
    process: {
      exit: ended,
      abort: ended,
      nextTick: never,
      cwd: () => "/",
      env: {},
      argv: [],
      platform: "",
      stdout: { write },
      stderr: { write },
    },
    TextEncoder: class {
      encoding = "utf-8";
      encode(text: unknown = "") {
        const escaped = encodeURIComponent(String(text).replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));
        const bytes = escaped.match(/%..|./g) ?? [];
        return Uint8Array.from(
          bytes.map((one) => (one[0] === "%" ? parseInt(one.slice(1), 16) : one.charCodeAt(0))),
        );
      }
    },
    TextDecoder: class {
      encoding = "utf-8";
      decode(bytes: Uint8Array = new Uint8Array()) {
        const hex = (byte: number) => `%${byte.toString(16).padStart(2, "0")}`;
        return decodeURIComponent(Array.from(bytes, hex).join(""));
      }
    },
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
