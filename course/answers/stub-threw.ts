import type { NotStarted, Waiting } from "../checks/answerer";
import type { Unit } from "../catalog/units";
import { type StackFrame, shownIn } from "./frames";
import { isStub } from "./is-stub";
import * as texts from "./texts";

/** What is known of the answers of a unit. */
export interface StubKnowledge {
  unit: Unit;
  /** The folder of the answers, as people read it. */
  shown: string;
  textOf(file: string): string | undefined;
  /** What the file of a function was at first; undefined where there is none. */
  stubOf(name: string): string | undefined;
}

/** There is code beside the stub's throw, and this is what to say. */
export interface Forgotten {
  kind: "forgotten";
  message: string;
}

/**
 * What a stub's throw means: the function is not started, or waits for the one whose stub threw. If
 * it has been worked on, its throw was only forgotten.
 *
 * @param frames where it was thrown, innermost first
 */
export function stubThrew(
  name: string,
  { unit, shown, textOf, stubOf }: StubKnowledge,
  frames: readonly StackFrame[],
): NotStarted | Waiting | Forgotten {
  const thrower = throwerIn(unit, frames) ?? name;
  if (thrower !== name) return { kind: "waiting", for: thrower };
  const stub = stubOf(name);
  const [place] = frames;
  if (stub === undefined || isStub(name, place && textOf(place.file), stub)) {
    return { kind: "not-started" };
  }
  const line = place && `${shownIn(shown, place.file)}:${place.line}`;
  return { kind: "forgotten", message: texts.forgottenThrow(line) };
}

/** The innermost exercised function. */
export function throwerIn(unit: Unit, frames: readonly StackFrame[]): string | undefined {
  const names = unit.functions.map((info) => info.name);
  return frames.find((frame) => names.includes(frame.functionName))?.functionName;
}
