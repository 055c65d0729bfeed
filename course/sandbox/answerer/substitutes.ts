import { format } from "node:util";
import { NDArray } from "#np";
import { capturePrints } from "../../answers/capture-prints";
import { processorTime, within } from "../../answers/node/time-limit";
import { plainText } from "../../base/foreign/plain-text";
import type { AnswererOptions } from "../contract";
import { decode } from "../frames/decode";
import { encoder } from "../frames/encode";
import { FrameError } from "../frames/frame-error";
import { KIND } from "../frames/kinds";
import { type FrameLimits, FROM_CHILD, TO_CHILD } from "../frames/limits";
import { GRADER_MAKERS } from "../frames/makers";
import type { OnCallback } from "../mediator/child-connection";
import * as texts from "../texts";

/**
 * What a call of the reference may contain. Learner code chooses these arguments, and the reference
 * works on them in the grader, so two small arrays must not multiply to one that fills its memory.
 */
const ARGUMENTS: FrameLimits = { ...FROM_CHILD, nodes: 10_000, cells: 10_000 };
/** A check on large arrays may be followed by a callback on arrays as large. */
const LARGEST = 3_000_000;
/** Two long axes make a matrix of their product, and a number may itself be a length. */
const LONGEST_AXIS = 2_000;
const LARGEST_NUMBER = 1e7;

const encode = encoder(TO_CHILD);

/**
 * The reference in place of a learner's function: it stays here, and its answer is sent.
 *
 * @param milliseconds that the reference may work for the pending call, in all its answers
 * @param cells numbers that the pending call was given
 */
export function substitute(
  order: AnswererOptions,
  milliseconds: number,
  cells: number,
): OnCallback {
  let worked = 0;
  const limits = { ...ARGUMENTS, cells: Math.min(LARGEST, Math.max(ARGUMENTS.cells, 2 * cells)) };
  return (id, body) => {
    try {
      const [name, ...args] = decode(body, limits, GRADER_MAKERS) as unknown[];
      if (typeof name !== "string" || !order.substitutes.includes(name)) {
        throw new FrameError(texts.notInSandbox(String(name)));
      }
      if (args.some((arg) => growsFrom(arg, Math.max(LONGEST_AXIS, cells)))) {
        throw new FrameError(texts.tooLargeForReference);
      }
      // learner code may ask it to print, which would appear among the grader's own lines
      const before = processorTime();
      const answer = capturePrints(format, () =>
        within(Math.max(1, milliseconds - worked), () => order.reference[name](...args)),
      );
      worked += processorTime() - before;
      return encode(id, KIND.callbackReturned, answer);
    } catch (error) {
      // only the words of the reference's errors, most likely about arguments that do not fit
      const message = error instanceof Error ? error.message : String(error);
      return encode(id, KIND.callbackThrew, plainText(message, 500));
    }
  };
}

/** Whether the reference could turn a value into something far larger. */
function growsFrom(value: unknown, longestAxis: number): boolean {
  if (typeof value === "number") return Math.abs(value) > LARGEST_NUMBER;
  return value instanceof NDArray && value.shape.some((length) => length > longestAxis);
}
