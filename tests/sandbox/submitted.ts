import { CALL_LIMITS } from "../../course/answers/limits";
import {
  type AnswererOptions,
  type RemoteAnswerer,
  type Sandbox,
  type SubmittedUnit,
} from "../../course/sandbox/contract";
import type { Reply } from "../../course/checks/answerer";
import { unitOf } from "../unit-of";

/** A unit with all functions that its files export. */
export function submittedUnit(sources: Record<string, string>): SubmittedUnit {
  const names = Object.values(sources).flatMap((text) =>
    [...text.matchAll(/export (?:function|const) (\w+)/g)].map(([, name]) => name),
  );
  const functions = names.map((name) => ({
    name,
    params: ["x"],
    points: { visible: 1, hidden: 1 },
    needs: [],
    concepts: [],
  }));
  return {
    unit: unitOf("01-tiny", "A tiny unit", functions),
    files: new Map(Object.entries(sources)),
  };
}

/** An order with short limits, for one function of one source or several. */
export function orderFor(
  sources: Record<string, string>,
  more: Partial<AnswererOptions> = {},
): AnswererOptions {
  return {
    submitted: submittedUnit(sources),
    functionName: "f",
    substitutes: [],
    reference: {},
    limits: { ...CALL_LIMITS, call: 1_000 },
    ...more,
  };
}

/** Calls `f` of a source once, in a child of its own. */
export function callOnce(sandbox: Sandbox, source: string, ...args: unknown[]): Reply {
  return during(sandbox, orderFor({ "f.ts": source }), (answerer) => answerer.call("f", args));
}

export function during<T>(
  sandbox: Sandbox,
  order: AnswererOptions,
  body: (answerer: RemoteAnswerer) => T,
): T {
  const answerer = sandbox.answererFor(order);
  try {
    return body(answerer);
  } finally {
    answerer.close();
  }
}

/**
 * The way out of a learner's realm that tests of the wall take: `require` is a function of the
 * runner's, and every function knows how to make others.
 */
export const ESCAPE = `
declare const require: any;
const node = require.constructor("return process")();
const fs = node.getBuiltinModule("fs");
const forge = (...bytes: number[]) => fs.writeSync(3, Uint8Array.from(bytes));
`;
