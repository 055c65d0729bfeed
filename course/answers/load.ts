import { resolve } from "node:path";
import { slashedPath } from "../base/paths";
import { exportedFrom, fileExporting } from "../catalog/node/find-exports";
import type { Unit } from "../catalog/units";
import type { NotLoaded, Waiting } from "../checks/answerer";
import { framesInside, showFrame } from "./frames";
import * as texts from "./texts";
import { TimeUp, within } from "./time-limit";

/** Loading includes transpiling, the first time with the compiler itself. */
const LOAD_LIMIT = 5_000;
const LONGEST_MESSAGE = 10_000;

/** A function of the learner's, or the reason why there is none. */
export type Loaded = { kind: "loaded"; run: (...args: unknown[]) => unknown } | NotLoaded | Waiting;

/** Where answers are loaded from. */
export interface AnswersFolder {
  /** The repository's folder: paths are shown from here. */
  root: string;
  /** The unit's folder of answers: exercises/UNIT, or solutions/UNIT. */
  folder: string;
  unit: Unit;
  /** Loads a module, synchronously: `require`, of Jest or of Node. */
  require: (file: string) => unknown;
}

/** Loads one function, within `limit` milliseconds; what goes wrong is a value. */
export function loadAnswer(place: AnswersFolder, name: string, limit = LOAD_LIMIT): Loaded {
  const file = fileExporting(place.folder, name);
  if (!file) return notLoaded(texts.noExport(shown(place, place.folder), name));
  try {
    return within(limit, () => loadFrom(place, file, name));
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error;
    return notLoaded(texts.loadTimedOut(shown(place, file), limit / 1000));
  }
}

function loadFrom(place: AnswersFolder, file: string, name: string): Loaded {
  try {
    const exports = place.require(file) as Record<string, unknown>;
    const run = Object.hasOwn(exports, name) ? exports[name] : undefined;
    if (typeof run !== "function") {
      return notLoaded(texts.notAFunction(shown(place, file), name, typeof run));
    }
    return { kind: "loaded", run: run as (...args: unknown[]) => unknown };
  } catch (error) {
    return failed(place, file, error);
  }
}

/** A file fails to load by its own fault, or because a file that it imports does. */
function failed(place: AnswersFolder, file: string, error: unknown): NotLoaded | Waiting {
  const frames = framesInside(place.folder, error);
  const syntax = syntaxErrorIn(thrownMessage(error));
  const guilty = syntax ? syntax.file : (frames[0]?.file ?? file);
  if (guilty !== file) {
    const [other] = exportedFrom(
      guilty,
      place.unit.functions.map((info) => info.name),
    );
    if (other) return { kind: "waiting", for: other };
  }
  if (syntax)
    return notLoaded(
      texts.doesNotParse(`${shown(place, syntax.file)}:${syntax.line}`, syntax.what),
    );
  return notLoaded(
    texts.threwWhileLoading(shown(place, file), thrownMessage(error)),
    frames.map((frame) => showFrame(place.root, frame)),
  );
}

/**
 * ts-jest: `path:12:5 - error TS1005: ')' expected.`, with colours where the terminal has them. The
 * path is relative to the folder in which Jest was started.
 */
function syntaxErrorIn(message: string) {
  // oxlint-disable-next-line no-control-regex -- ANSI colours begin with the escape character
  const plain = message.replace(/\u001B\[\d+m/g, "");
  const found = /^(?<file>[^\s:]+\.ts):(?<line>\d+):\d+ - error TS\d+: (?<what>.*)$/m.exec(
    plain,
  )?.groups;
  return found && { file: resolve(found.file), line: Number(found.line), what: found.what };
}

const shown = (place: AnswersFolder, path: string): string => slashedPath(place.root, path);

const notLoaded = (message: string, frames: string[] = []): NotLoaded => ({
  kind: "not-loaded",
  message,
  frames,
});

/** What was thrown, in words: learner code may throw anything, with any kind of `message`. */
export function thrownMessage(error: unknown): string {
  try {
    const isObject = typeof error === "object" && error !== null;
    const message = isObject ? (error as { message?: unknown }).message : undefined;
    return String(message === undefined ? error : message).slice(0, LONGEST_MESSAGE);
  } catch {
    return "something that cannot be shown";
  }
}
