import { capturePrints } from "../../answers/capture-prints";
import { receive } from "../../grading/receive";
import type { Value } from "../../grading/value";
import { TO_CHILD } from "../frames/limits";
import { decode } from "../frames/decode";
import { KIND } from "../frames/kinds";
import { newReader } from "../frames/reader";
import { roomOf } from "./open";
import { thrownIn } from "./thrown";

/**
 * Calls one function. The arguments lie behind the room's number and the function's name, so that
 * they can be made in the realm that they are meant for.
 *
 * @returns kind and value of the reply
 */
export function call(body: Uint8Array): [number, unknown] {
  const reader = newReader(body);
  const room = roomOf(reader.u32());
  const name = reader.text(TO_CHILD.text);
  const found = room?.functions.get(name);
  if (!room || !found) return [KIND.threw, ["Error", `${name} was not opened`, "", [], 0]];
  const rest = body.subarray(body.length - reader.left());
  const args = decode(rest, TO_CHILD, room.realm.make) as unknown[];
  return capturePrints((printed): [number, unknown] => {
    try {
      // by index: learner code may have replaced the iterator of its realm's lists
      const value = receive(Reflect.apply(found, undefined, args));
      const after: Value[] = [];
      for (let i = 0; i < args.length; i++) after[i] = receive(args[i]);
      return [KIND.returned, [value, after, printed.lines, printed.dropped]];
    } catch (error) {
      const { name: errorName, message, stack } = thrownIn(error);
      return [KIND.threw, [errorName, message, stack, printed.lines, printed.dropped]];
    }
  });
}
