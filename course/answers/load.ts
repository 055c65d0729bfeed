import { exporterOf, exportsName } from "../catalog/exports";
import type { NotLoaded, Unsettled, Waiting } from "../checks/answerer";
import type { AnswersFolder } from "./answers-folder";
import { isCode } from "./compile/compiled";
import { shownIn } from "./frames";
import { TimeUp, Unsettled as TooBusy } from "./host";
import { CALL_LIMITS } from "./limits";
import { reachedFrom } from "./realm/imports-in";
import type { LearnerRealm } from "./realm/learner-realm";
import { DoesNotParse, moduleLoader } from "./realm/modules";
import { framesOf, shownFrames } from "./source-frames";
import * as texts from "./texts";
import { thrownInWords } from "./thrown-in-words";
import { thrownMessage } from "./thrown-message";
import { whyMissing } from "./why-missing";

/** A function of the learner's in a realm of its own. */
export interface LoadedAnswer {
  kind: "loaded";
  run: (...args: unknown[]) => unknown;
  realm: LearnerRealm;
}

/** A function of the learner's, or the reason why there is none. */
export type Loaded = LoadedAnswer | NotLoaded | Unsettled | Waiting;

/**
 * Loads one function, within `limit` milliseconds of work; what goes wrong is a value. Each function gets a
 * realm of its own, so that a file which spoils its built-ins costs no other function its result.
 *
 * @param print is given what the file prints, now and in every call
 */
export function loadAnswer(
  place: AnswersFolder,
  name: string,
  print: (things: unknown[]) => void,
  limit = CALL_LIMITS.load,
): Loaded {
  const file = exporterOf(name, place.files(), (one) => place.textOf(one) ?? "");
  if (!file) return notLoaded(whyMissing(place.shown, name, ownFile(place, name)));
  // what the course itself does first, loading the compiler among it, uses up nobody's time
  reachedFrom(place.unit.id, [file], place.textOf).forEach(place.compiled);
  const realm = place.host.newRealm({ print, folder: place.folder });
  try {
    return place.host.within(limit, () => loadInto(realm, place, file, name));
  } catch (error) {
    if (error instanceof TooBusy) return { kind: "unsettled" };
    if (!(error instanceof TimeUp)) throw error;
    return notLoaded(texts.loadTimedOut(shownIn(place.shown, file), limit / 1000));
  }
}

function loadInto(realm: LearnerRealm, place: AnswersFolder, file: string, name: string): Loaded {
  try {
    const exports = moduleLoader(realm, filesOf(place), neverSubstituted)(file);
    const run = Object.hasOwn(exports, name) ? exports[name] : undefined;
    if (typeof run !== "function") {
      return notLoaded(texts.notAFunction(shownIn(place.shown, file), name, typeof run));
    }
    return { kind: "loaded", run: run as (...args: unknown[]) => unknown, realm };
  } catch (error) {
    return failed(place, file, error);
  }
}

const ownFile = (place: AnswersFolder, name: string) =>
  place.textOf(`${name}.ts`) === undefined ? undefined : place.compiled(`${name}.ts`);

const filesOf = (place: AnswersFolder) => ({
  unit: place.unit.id,
  has: (file: string) => place.textOf(file) !== undefined,
  codeOf(file: string) {
    const compiled = place.compiled(file);
    return isCode(compiled) ? compiled.code : undefined;
  },
  substitutes: new Map<string, string[]>(),
});

const neverSubstituted = () => ({ error: "nothing is replaced here" });

/** A file fails to load by its own fault, or because a file that it imports does. */
function failed(place: AnswersFolder, file: string, error: unknown): NotLoaded | Waiting {
  const frames = framesOf(place, error);
  const unparsed = error instanceof DoesNotParse ? error.file : undefined;
  const guilty = unparsed ?? frames[0]?.file ?? file;
  if (guilty !== file) {
    const text = place.textOf(guilty) ?? "";
    const other = place.unit.functions.find((info) => exportsName(text, info.name));
    if (other) return { kind: "waiting", for: other.name };
  }
  const fault = unparsed === undefined ? undefined : place.compiled(unparsed);
  if (fault && !isCode(fault)) {
    return notLoaded(texts.doesNotParse(`${shownIn(place.shown, guilty)}:${fault.line}`, fault));
  }
  return notLoaded(
    texts.threwWhileLoading(
      shownIn(place.shown, file),
      thrownInWords(thrownMessage(error), frames, place.textOf),
    ),
    shownFrames(place, frames),
  );
}

const notLoaded = (message: string, frames: string[] = []): NotLoaded => ({
  kind: "not-loaded",
  message,
  frames,
});
