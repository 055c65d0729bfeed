import { MOST_PRINTED_LINES } from "../checks/shown";
import { STUB_MESSAGE } from "../catalog/stub";
import type { Printed } from "../checks/answerer";
import { plainText } from "../base/foreign/plain-text";
import { receive } from "../checks/receive";
import { threw } from "../checks/texts";
import type { Value } from "../checks/value";
import type { AnswersFolder } from "../answers/answers-folder";
import { note } from "../answers/capture-prints";
import { errorName } from "../answers/error-name";
import { copyInto } from "../answers/realm/copy-into";
import { framesOf, shownFrames } from "../answers/source-frames";
import { loadAnswer, type Loaded } from "../answers/load";
import { stubThrew, throwerIn } from "../answers/stub-threw";
import { thrownInWords } from "../answers/thrown-in-words";
import { thrownMessage } from "../answers/thrown-message";
import { unsettled } from "../checks/texts";
import { Failed } from "./failed";
import type { CalledFunction } from "./job";

const LONGEST_MESSAGE = 2_000;

/** Calls a learner's functions by name. */
export interface Caller {
  /** @throws Failed where the function is not started, does not load, or throws */
  call(name: CalledFunction, args: readonly unknown[]): Value;
  /** What all calls so far have printed. */
  printed: Printed;
}

/** Without a time limit, because the parent process watches the clock and ends this one. */
export function caller(place: AnswersFolder): Caller {
  const printed: Printed = { lines: [], dropped: 0 };
  let now: Printed = { lines: [], dropped: 0 };
  const print = (things: unknown[]) => note(now, things, place.host.format);
  const loaded = new Map<string, Loaded>();
  const load = (name: string): Loaded => {
    const answer = loaded.get(name) ?? loadAnswer(place, name, print);
    loaded.set(name, answer);
    return answer;
  };
  return {
    printed,
    call(name, args) {
      now = { lines: [], dropped: 0 };
      const answer = load(name);
      if (answer.kind === "waiting") throw notLoadedElsewhere(load, answer.for);
      if (answer.kind === "not-loaded") throw new Failed({ ...answer, name });
      if (answer.kind === "unsettled") throw tooBusy(name);
      try {
        const given = args.map((arg) => copyInto(answer.realm.make, arg));
        return receive(Reflect.apply(answer.run, undefined, given));
      } catch (error) {
        throw new Failed(thrown(place, name, error, now));
      } finally {
        keep(printed, now);
      }
    },
  };
}

const tooBusy = (name: string): Failed =>
  new Failed({ kind: "not-loaded", message: unsettled(name), frames: [], name });

/** If another function's file is at fault, that one's own trouble says more. */
function notLoadedElsewhere(load: (name: string) => Loaded, name: string): Failed {
  const answer = load(name);
  return answer.kind === "not-loaded"
    ? new Failed({ ...answer, name })
    : new Failed({ kind: "not-started", name });
}

function thrown(place: AnswersFolder, called: string, error: unknown, printed: Printed) {
  const frames = framesOf(place, error);
  const message = thrownMessage(error);
  const name = throwerIn(place.unit, frames)?.name ?? called;
  const stub = message === STUB_MESSAGE ? stubThrew(name, place, frames) : undefined;
  if (stub && stub.kind !== "forgotten") return { kind: "not-started", name } as const;
  const inWords = stub?.message ?? thrownInWords(message, frames, place.textOf);
  return {
    kind: "threw",
    called: name,
    message: plainText(threw(name, errorName(error), inWords), LONGEST_MESSAGE),
    frames: shownFrames(place, frames),
    printed,
  } as const;
}

function keep(all: Printed, now: Printed): void {
  const room = MOST_PRINTED_LINES - all.lines.length;
  all.lines.push(...now.lines.slice(0, room));
  all.dropped += now.dropped + Math.max(0, now.lines.length - room);
}
