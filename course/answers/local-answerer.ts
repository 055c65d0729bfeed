import { callTimes } from "./call-times";
import { CALL_LIMITS } from "./limits";
import { STUB_MESSAGE } from "../catalog/stub";
import { type Answerer, NOTHING_PRINTED, type Printed, type Reply } from "../checks/answerer";
import { receive } from "../checks/receive";
import type { AnswersFolder } from "./answers-folder";
import { note } from "./capture-prints";
import { errorName } from "./error-name";
import { TimeUp, Unsettled } from "./host";
import { loadAnswer, type Loaded, type LoadedAnswer } from "./load";
import { copyInto } from "./realm/copy-into";
import { framesOf, shownFrames } from "./source-frames";
import { stubThrew } from "./stub-threw";
import { thrownInWords } from "./thrown-in-words";
import { thrownMessage } from "./thrown-message";

/**
 * Calls learner code in this process, within limits, for the checks of one function. It is not a
 * sandbox: see docs on grading.
 */
export function localAnswerer(place: AnswersFolder, limits = CALL_LIMITS): Answerer {
  const loaded = new Map<string, Loaded>();
  const times = callTimes(limits);
  /** Where prints go now. */
  let printed: Printed = NOTHING_PRINTED;
  const print = (things: unknown[]) => note(printed, things, place.host.format);

  return {
    begin: times.begin,
    call(name, args) {
      printed = { lines: [], dropped: 0 };
      // loading has a limit of its own: the first file waits for the compiler
      const answer = loaded.get(name) ?? loadAnswer(place, name, print, limits.load);
      loaded.set(name, answer);
      if (answer.kind !== "loaded") return answer;
      const time = times.next(name);
      if (!("milliseconds" in time)) return time;
      const { reply, worked } = run(answer, args, time.milliseconds, printed, place, name);
      times.used(worked);
      if (reply !== "timed out") return reply;
      times.timedOut(name, time.timedOut);
      return { ...time.timedOut, printed };
    },
  };
}

interface Ran {
  reply: Reply | "timed out";
  /** Milliseconds of the processor, in the latest try. */
  worked: number;
}

/** Everything that touches what learner code made (getters, a fake error) runs within the limit. */
function run(
  answer: LoadedAnswer,
  args: readonly unknown[],
  milliseconds: number,
  printed: Printed,
  place: AnswersFolder,
  name: string,
): Ran {
  const { host } = place;
  let began = host.processorTime();
  const ended = (reply: Ran["reply"]): Ran => ({ reply, worked: host.processorTime() - began });
  try {
    const reply = host.within(milliseconds, (): Reply => {
      began = host.processorTime();
      // what an earlier try has printed
      Object.assign(printed, { lines: [], dropped: 0 });
      try {
        const given = args.map((arg) => copyInto(answer.realm.make, arg));
        answer.realm.restartRandom();
        const value = receive(Reflect.apply(answer.run, undefined, given));
        return { kind: "returned", value, after: given.map((arg) => receive(arg)), printed };
      } catch (error) {
        return thrown(error, place, name, printed);
      }
    });
    return ended(reply);
  } catch (error) {
    if (error instanceof TimeUp) return ended("timed out");
    if (error instanceof Unsettled) return ended({ kind: "unsettled" });
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
