import { HOME_LIMITS, type HomeLimits } from "./limits";
import { STUB_MESSAGE } from "../catalog/stub";
import { type Answerer, NOTHING_PRINTED, type Printed, type Reply } from "../checks/answerer";
import { receive } from "../checks/receive";
import type { AnswersFolder } from "./answers-folder";
import { note } from "./capture-prints";
import { errorName } from "./error-name";
import { TimeUp } from "./host";
import { loadAnswer, type Loaded, type LoadedAnswer } from "./load";
import { copyInto } from "./realm/copy-into";
import { framesOf, shownFrames } from "./source-frames";
import { stubThrew } from "./stub-threw";
import { thrownInWords } from "./thrown-in-words";
import { thrownMessage } from "./thrown-message";

/** Calls learner code in this process, within limits. It is not a sandbox: see docs on grading. */
export interface LocalAnswerer extends Answerer {
  /** A new check begins, and its time starts from zero. */
  startCheck(): void;
}

export function localAnswerer(place: AnswersFolder, limits = HOME_LIMITS): LocalAnswerer {
  const loaded = new Map<string, Loaded>();
  /** Where prints go now. */
  let printed: Printed = NOTHING_PRINTED;
  let spent = 0;
  const print = (things: unknown[]) => note(printed, things, place.host.format);

  return {
    call(name, args) {
      printed = { lines: [], dropped: 0 };
      // loading has a limit of its own: the first file waits for the compiler
      const answer = loaded.get(name) ?? loadAnswer(place, name, print);
      loaded.set(name, answer);
      if (answer.kind !== "loaded") return answer;
      const started = performance.now();
      const ran = run(answer, args, limitAfter(spent, limits), printed, place, name);
      spent += performance.now() - started;
      return ran;
    },
    startCheck() {
      spent = 0;
    },
  };
}

/** How long a call may take, and the limit that is named when it took longer. */
interface Limit {
  milliseconds: number;
  seconds: number;
}

function limitAfter(spent: number, { call, check }: HomeLimits): Limit {
  const left = Math.max(1, Math.ceil(check - spent));
  return left < call
    ? { milliseconds: left, seconds: check / 1000 }
    : { milliseconds: call, seconds: call / 1000 };
}

/** Everything that touches what learner code made (getters, a fake error) runs within the limit. */
function run(
  answer: LoadedAnswer,
  args: readonly unknown[],
  { milliseconds, seconds }: Limit,
  printed: Printed,
  place: AnswersFolder,
  name: string,
): Reply {
  try {
    return place.host.within(milliseconds, (): Reply => {
      try {
        const given = args.map((arg) => copyInto(answer.realm.make, arg));
        const value = receive(answer.run(...given));
        return { kind: "returned", value, after: given.map((arg) => receive(arg)), printed };
      } catch (error) {
        return thrown(error, place, name, printed);
      }
    });
  } catch (error) {
    if (error instanceof TimeUp) return { kind: "timed-out", seconds, printed };
    throw error;
  }
}

function thrown(error: unknown, place: AnswersFolder, name: string, printed: Printed): Reply {
  const message = thrownMessage(error);
  const frames = framesOf(place, error);
  const stub = message === STUB_MESSAGE ? stubThrew(name, place, frames) : undefined;
  if (stub && stub.kind !== "forgotten") return stub;
  const inWords = stub?.message ?? thrownInWords(message, frames, place.textOf);
  const shown = shownFrames(place, frames);
  return { kind: "threw", name: errorName(error), message: inWords, frames: shown, printed };
}
