import { receive } from "../../checks/receive";
import type { Value } from "../../checks/value";
import { TO_CHILD } from "../frames/limits";
import { decode } from "../frames/decode";
import { KIND } from "../frames/kinds";
import { Reader } from "../frames/reader";
import { watchArguments } from "./watch-arguments";
import { realmOf } from "./open";
import { notePrints } from "./prints";
import { thrownIn } from "./thrown";

/**
 * Calls one function. The arguments follow the realm's number and the function's name, so that they
 * can be made in the realm that they are meant for.
 *
 * @returns kind and value of the reply; null in place of the arguments after the call if none has
 *   changed
 */
export function call(body: Uint8Array): [number, unknown] {
  const reader = new Reader(body);
  const loaded = realmOf(reader.u32());
  const name = reader.text(TO_CHILD.text);
  const found = loaded?.functions.get(name);
  if (!loaded || !found) return [KIND.threw, ["Error", `${name} was not opened`, "", [], 0]];
  const rest = body.subarray(body.length - reader.left());
  const printed = notePrints();
  try {
    // an earlier call may have spoilt what arrays are made with
    const args = decode(rest, TO_CHILD, loaded.realm.make) as unknown[];
    const areUnchanged = watchArguments(args);
    loaded.realm.restartRandom();
    const value = receive(Reflect.apply(found, undefined, args));
    const after = areUnchanged() ? null : received(args);
    return [KIND.returned, [value, after, printed.lines, printed.dropped]];
  } catch (error) {
    const { name: errorName, message, stack } = thrownIn(error);
    return [KIND.threw, [errorName, message, stack, printed.lines, printed.dropped]];
  }
}

/** By index: learner code may have replaced the iterator of its realm's lists. */
function received(args: unknown[]): Value[] {
  const values: Value[] = [];
  for (let i = 0; i < args.length; i++) values[i] = receive(args[i]);
  return values;
}
