import { NDArray } from "#np";
import { receive } from "./receive";
import type { Call, Run } from "./run";
import { UnsupportedValue, type Value } from "./value";

/** An argument that a call changed. */
export interface ArgumentChange {
  functionName: string;
  parameter: string;
  before: Value;
  after: Value;
}

/** The first argument that a call changed. */
export function changeIn(call: Call, run: Run): ArgumentChange | undefined {
  if (call.reply.kind !== "returned") return undefined;
  const { after } = call.reply;
  const position = call.args.findIndex((arg, i) => !isSame(arg, after[i]));
  if (position < 0) return undefined;
  const parameter = run.params(call.name)[position] ?? `number ${position + 1}`;
  const before = call.args[position] as Value;
  return { functionName: call.name, parameter, before, after: after[position] };
}

/** What came back has crossed the boundary, so what a check passed may have to cross it as well. */
const isSame = (before: unknown, after: Value): boolean =>
  same(before as Value, after) || same(receive(before), after);

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
  if (before instanceof UnsupportedValue && after instanceof UnsupportedValue)
    return before.what === after.what;
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

/** In a plain loop, because it runs after every call. */
function sameList(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
