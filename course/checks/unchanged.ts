import { NDArray } from "#np";
import type { Call, Run } from "./run";
import { UnsupportedValue, type Value } from "./value";

/** An argument that a call changed. */
export interface ArgumentChange {
  functionName: string;
  parameter: string;
  before: Value;
  after: Value;
}

/** Finds a call that was passed this very argument and changed it. */
export function changeOf(argument: Value, run: Run): ArgumentChange | undefined {
  const uses = run.calls.flatMap((call) =>
    call.args.flatMap((arg, position) => (arg === argument ? [{ call, position }] : [])),
  );
  if (uses.length === 0) {
    throw new Error("toBeUnchanged: the value is not an argument of any call that this check made");
  }
  return uses.map((use) => changeIn(use, run)).find((change) => change !== undefined);
}

function changeIn({ call, position }: { call: Call; position: number }, run: Run) {
  if (call.reply.kind !== "returned") return undefined;
  const before = call.args[position] as Value;
  const after = call.reply.after[position];
  if (same(before, after)) return undefined;
  const parameter = run.params(call.name)[position] ?? `number ${position + 1}`;
  return { functionName: call.name, parameter, before, after };
}

function same(before: Value, after: Value): boolean {
  if (before instanceof NDArray) {
    return (
      after instanceof NDArray &&
      sameList(before.shape, after.shape) &&
      sameList(before.data, after.data)
    );
  }
  if (Array.isArray(before)) {
    return (
      Array.isArray(after) &&
      before.length === after.length &&
      before.every((x, i) => same(x, after[i]))
    );
  }
  if (isObject(before) && isObject(after)) {
    return (
      sameNames(Object.keys(before), Object.keys(after)) &&
      Object.keys(before).every((key) => same(before[key], after[key]))
    );
  }
  return Object.is(before, after);
}

/** Any object with named fields: before the call it may be a literal of the check's. */
const isObject = (value: Value): value is { [key: string]: Value } =>
  typeof value === "object" &&
  value !== null &&
  !(value instanceof UnsupportedValue) &&
  !Array.isArray(value);

const sameNames = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

const sameList = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  a.length === b.length && Array.from(a).every((number, i) => Object.is(number, b[i]));
