import type { NotStarted, Waiting } from "../checks/answerer";
import type { Unit } from "../catalog/units";
import { isOfEarlierUnit, type StackFrame, shownIn } from "./frames";
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
  const thrower = throwerIn(unit, frames);
  const isElsewhere = thrower && (thrower.name !== name || thrower.isEarlier);
  if (isElsewhere) return { kind: "waiting", for: thrower.name };
  const stub = stubOf(name);
  const [place] = frames;
  if (stub === undefined || isStub(name, place && textOf(place.file), stub)) {
    return { kind: "not-started" };
  }
  const line = place && `${shownIn(shown, place.file)}:${place.line}`;
  return { kind: "forgotten", message: texts.forgottenThrow(line) };
}

/** A function that was at work when something was thrown. */
interface Thrower {
  name: string;
  /** It is a function of an earlier unit, where the same name may occur again. */
  isEarlier: boolean;
}

/** The innermost exercised function; in an earlier unit any function counts as one. */
export function throwerIn(unit: Unit, frames: readonly StackFrame[]): Thrower | undefined {
  const names = unit.functions.map((info) => info.name);
  return frames
    .map(({ functionName, file }) => ({ name: functionName, isEarlier: isOfEarlierUnit(file) }))
    .find(({ name, isEarlier }) => names.includes(name) || (isEarlier && name !== ""));
}
