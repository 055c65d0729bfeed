import type { Reply } from "./answerer";

/** One call that a check made: the arguments as they were passed, and the outcome. */
export interface Call {
  name: string;
  args: readonly unknown[];
  reply: Reply;
}

/** The record of one execution of a check's body. */
export interface Run {
  calls: Call[];
  /** Largest deviation in any comparison that held, as a share of its tolerance. */
  deviation: number;
  /** The names of a function's parameters, for sentences. */
  params: Params;
  /** Whether a function may write into its arguments; otherwise a call that does so fails. */
  mayChangeArguments: boolean;
}

/** Names of a function's parameters in order; empty where they are not known. */
export type Params = (functionName: string) => readonly string[];

export const newRun = (params: Params, mayChangeArguments = false): Run => ({
  calls: [],
  deviation: 0,
  params,
  mayChangeArguments,
});

/*
 * Checks are synchronous and never nest, so one variable can hold the current run. That is how
 * `expect` knows the latest call, and how a call knows whether it may change its arguments.
 */
let current: Run | undefined;

export function during<T>(run: Run, body: () => T): T {
  current = run;
  try {
    return body();
  } finally {
    current = undefined;
  }
}

export function currentRun(): Run {
  if (!current)
    throw new Error("expect was called outside a check: only a running check may use it");
  return current;
}

/** The latest call in words: "softmax(x)". */
export function lastCallInWords(run: Run): string {
  const last = run.calls.at(-1);
  return last ? inWords(run, last) : "the value";
}

/** A call in words, by the names of the parameters that it was given. */
export function inWords(run: Run, call: Call): string {
  const names = run.params(call.name).slice(0, call.args.length);
  return `${call.name}(${names.join(", ")})`;
}
