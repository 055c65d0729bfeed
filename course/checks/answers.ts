import type { Answerer, Reply } from "./answerer";
import { mustKeepArguments } from "./demands";
import { currentRun } from "./run";

/**
 * The learner's functions as a check sees them. Their results have no static type on purpose:
 * `expect` finds out what they are.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- untrusted code has no type
export type Answers = Record<string, (...args: any[]) => any>;

/** A call that returned no value. The judge turns it into a verdict. */
export class CallFailed extends Error {
  constructor(readonly reply: Exclude<Reply, { kind: "returned" }>) {
    super(`the call ended as ${reply.kind}`);
  }
}

/**
 * Functions that call the answerer and keep a record of every call in the current run.
 *
 * Each throws CallFailed where no value comes back, and ExpectationFailed where the call changed an
 * argument, unless the check allows that.
 */
export function answersOf(answerer: Answerer): Answers {
  return new Proxy({} as Answers, {
    get: (_, name) => (typeof name === "string" ? caller(answerer, name) : undefined),
  });
}

function caller(answerer: Answerer, name: string) {
  return (...args: unknown[]): unknown => {
    const reply = answerer.call(name, args);
    const run = currentRun();
    const call = { name, args, reply };
    run.calls.push(call);
    if (reply.kind !== "returned") throw new CallFailed(reply);
    if (!run.mayChangeArguments) mustKeepArguments(call, run);
    return reply.value;
  };
}
