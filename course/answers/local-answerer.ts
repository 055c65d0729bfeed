import { copyArguments } from "../grading/copy-arguments";
import type { Answerer, Printed, Reply } from "../grading/answerer";
import { receive } from "../grading/receive";
import { capturePrints } from "./capture-prints";
import { framesInside, showFrame } from "./frames";
import type { Guard } from "./guard-globals";
import { load, type Loaded, messageOf, type Place } from "./load";
import { TimeUp, within } from "./time-limit";

/** Milliseconds that one call may take, and all calls of one check together. */
const CALL_LIMIT = 2_000;
const CHECK_LIMIT = 4_000;

/** Calls learner code in this process, within limits. It is no sandbox: see docs on grading. */
export interface LocalAnswerer extends Answerer {
  /** A new check begins: its time is counted anew. */
  startCheck(): void;
  /** Names of functions that left timers running. */
  leftTimers: Set<string>;
}

export function localAnswerer(place: Place, guard: Guard): LocalAnswerer {
  const loaded = new Map<string, Loaded>();
  const leftTimers = new Set<string>();
  let spent = 0;

  const call = (name: string, args: readonly unknown[]): Reply => {
    const given = copyArguments(args);
    const started = performance.now();
    const reply = capturePrints((printed) => {
      const answer = loaded.get(name) ?? load(place, name);
      loaded.set(name, answer);
      if (answer.kind !== "loaded") return answer;
      const limit = Math.max(1, Math.min(CALL_LIMIT, CHECK_LIMIT - spent));
      return run(answer.run, given, limit, printed, place, name);
    });
    spent += performance.now() - started;
    if (guard.stopTimers() > 0) leftTimers.add(name);
    return reply;
  };

  const startCheck = () => {
    spent = 0;
  };
  return { call, startCheck, leftTimers };
}

function run(
  answer: (...args: unknown[]) => unknown,
  given: unknown[],
  limit: number,
  printed: Printed,
  place: Place,
  name: string,
): Reply {
  try {
    const value = within(limit, () => {
      const returned = answer(...given);
      silence(returned);
      return receive(returned);
    });
    return { kind: "returned", value, after: given.map(receive), printed };
  } catch (error) {
    if (error instanceof TimeUp) return { kind: "timed-out", seconds: CALL_LIMIT / 1000, printed };
    return thrown(error, place, name, printed);
  }
}

/** A stub's throw says whether this function is not started, or waits for another one. */
function thrown(error: unknown, place: Place, name: string, printed: Printed): Reply {
  const message = messageOf(error);
  const frames = framesInside(place.folder, error);
  if (message === "not started") {
    const names = place.unit.functions.map((info) => info.name);
    const thrower = frames.find((frame) => names.includes(frame.functionName))?.functionName;
    return thrower === undefined || thrower === name
      ? { kind: "not-started" }
      : { kind: "waiting", for: thrower };
  }
  const shownFrames = frames.map((frame) => showFrame(place.root, frame));
  return { kind: "threw", name: nameOf(error), message, frames: shownFrames, printed };
}

/** A rejected promise that nobody awaits would end the whole run. */
function silence(returned: unknown): void {
  if (Object.prototype.toString.call(returned) !== "[object Promise]") return;
  (returned as Promise<unknown>).then(
    () => undefined,
    () => undefined,
  );
}

function nameOf(error: unknown): string {
  try {
    const { name } = error as Error;
    return typeof name === "string" ? name : "an error";
  } catch {
    return "an error";
  }
}
