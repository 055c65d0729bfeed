import { exporterOf, exportsName } from "../catalog/exports";
import type { NotLoaded, Waiting } from "../checks/answerer";
import type { AnswersFolder } from "./answers-folder";
import { framesInside, showFrame } from "./frames";
import { TimeUp } from "./host";
import { LOAD_MS } from "./limits";
import * as texts from "./texts";
import { thrownMessage } from "./thrown-message";

/** A learner's function, or the reason why there is none. */
export type Loaded = { kind: "loaded"; run: (...args: unknown[]) => unknown } | NotLoaded | Waiting;

/** Loads one function within `limit` milliseconds; trouble is returned as a value. */
export function loadAnswer(place: AnswersFolder, name: string, limit = LOAD_MS): Loaded {
  const file = exporterOf(name, place.files(), place.textOf);
  if (!file) return notLoaded(texts.noExport(place.shown, name));
  try {
    return place.host.within(limit, () => loadFrom(place, file, name));
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error;
    return notLoaded(texts.loadTimedOut(shown(place, file), limit / 1000));
  }
}

function loadFrom(place: AnswersFolder, file: string, name: string): Loaded {
  try {
    const exports = place.evaluate(file);
    const run = Object.hasOwn(exports, name) ? exports[name] : undefined;
    if (typeof run !== "function") {
      return notLoaded(texts.notAFunction(shown(place, file), name, typeof run));
    }
    return { kind: "loaded", run: run as (...args: unknown[]) => unknown };
  } catch (error) {
    return failed(place, file, error);
  }
}

/** A file may fail to load through its own fault, or because a file that it imports fails. */
function failed(place: AnswersFolder, file: string, error: unknown): NotLoaded | Waiting {
  const frames = framesInside(place.folder, error);
  const message = thrownMessage(error);
  const syntax = place.syntaxErrorIn(message);
  const guilty = syntax ? syntax.file : (frames[0]?.file ?? file);
  if (guilty !== file) {
    const text = place.textOf(guilty);
    const other = place.unit.functions.find((info) => exportsName(text, info.name));
    if (other) return { kind: "waiting", for: other.name };
  }
  if (syntax) return notLoaded(texts.doesNotParse(syntax.place, syntax.what));
  return notLoaded(
    texts.threwWhileLoading(shown(place, file), message),
    frames.map((frame) => showFrame(place.shown, frame)),
  );
}

const shown = (place: AnswersFolder, file: string): string => `${place.shown}/${file}`;

const notLoaded = (message: string, frames: string[] = []): NotLoaded => ({
  kind: "not-loaded",
  message,
  frames,
});
