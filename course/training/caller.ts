import { MOST_PRINTED_LINES } from "../checks/shown";
import { STUB_MESSAGE } from "../catalog/stub";
import type { Printed } from "../checks/answerer";
import { plainText } from "../checks/plain-text";
import { receive } from "../checks/receive";
import { threw } from "../checks/texts";
import type { Value } from "../checks/value";
import type { AnswersFolder } from "../answers/answers-folder";
import { capturePrints } from "../answers/capture-prints";
import { framesInside, showFrame } from "../answers/frames";
import { loadAnswer } from "../answers/load";
import { thrownMessage } from "../answers/thrown-message";
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
  return {
    printed,
    call(name, args) {
      const answer = loadAnswer(place, name);
      if (answer.kind === "waiting") throw notLoadedElsewhere(place, answer.for);
      if (answer.kind === "not-loaded") throw new Failed({ ...answer, name });
      return capturePrints(place.host.format, (now) => {
        try {
          return receive(answer.run(...args));
        } catch (error) {
          throw new Failed(thrown(place, name, error, now));
        } finally {
          keep(printed, now);
        }
      });
    },
  };
}

/** If another function's file is at fault, that one's own trouble says more. */
function notLoadedElsewhere(place: AnswersFolder, name: string): Failed {
  const answer = loadAnswer(place, name);
  return answer.kind === "not-loaded"
    ? new Failed({ ...answer, name })
    : new Failed({ kind: "not-started", name });
}

function thrown(place: AnswersFolder, called: string, error: unknown, printed: Printed) {
  const frames = framesInside(place.folder, error);
  const message = thrownMessage(error);
  const names = place.unit.functions.map((info) => info.name);
  const name = frames.find((frame) => names.includes(frame.functionName))?.functionName ?? called;
  if (message === STUB_MESSAGE) return { kind: "not-started", name } as const;
  return {
    kind: "threw",
    called: name,
    message: plainText(threw(name, nameOf(error), message), LONGEST_MESSAGE),
    frames: frames.map((frame) => showFrame(place.shown, frame)),
    printed,
  } as const;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "no Error");

function keep(all: Printed, now: Printed): void {
  const room = MOST_PRINTED_LINES - all.lines.length;
  all.lines.push(...now.lines.slice(0, room));
  all.dropped += now.dropped + Math.max(0, now.lines.length - room);
}
