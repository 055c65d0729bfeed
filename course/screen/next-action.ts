import type { Visibility } from "../checks/check";
import { firstFailure, isTooBusy, type Standing, starOf } from "../jest/results";
import { placesOf } from "./failure-places";
import * as texts from "./texts";
import { fileInPlace, type TypeErrors } from "../type-errors/type-errors";

/** What the next action depends on besides the standings. */
export interface Situation {
  visibility: Visibility;
  isWholeCourse: boolean;
  /** `npm run watch`: a save is enough to run again. */
  isWatching: boolean;
  /** The screen already shows what a missed star needs. */
  all: boolean;
  typeErrors: TypeErrors;
  placeOf: (standing: Standing) => string;
}

/**
 * The one thing to do next: the last line of every screen. First fix what fails, then types that
 * are wrong, then start what is not started, in course order. A function that waits for another
 * points to that one.
 */
export function nextAction(
  standings: Standing[],
  { visibility, isWholeCourse, isWatching, all, typeErrors, placeOf }: Situation,
): string {
  const command = texts.commandFor(visibility === "hidden");
  const thenRun = (name: string) => (isWatching ? texts.andSave : texts.thenRun(command, name));
  const failed = standings.find(({ status }) => status.kind === "failed");
  if (failed) {
    const first = firstFailure(failed);
    if (first && isTooBusy(first)) return texts.nextWhenIdle(command, nameOf(failed));
    const isOurs = first?.verdict.kind === "ungradable";
    const place = pointAt(failed, placeOf);
    // no line means that there is no file to fix
    const isThere = /:\d+$/.test(place);
    const fix = isThere
      ? texts.nextFix(place) + thenRun(nameOf(failed))
      : texts.nextReset(nameOf(failed));
    return isOurs ? texts.nextReport : fix;
  }
  if (standings.some(({ status }) => status.kind === "not-run")) return texts.nextAgain;
  const [typeError] = typeErrors.lines;
  if (typeError) {
    const place = typeError.split(" ", 1)[0];
    const inFile = (one: Standing) => fileInPlace(placeOf(one)) === fileInPlace(place);
    const mistyped = standings.find(inFile);
    return texts.nextFix(place) + (mistyped ? thenRun(nameOf(mistyped)) : "");
  }
  const waiting = standings.flatMap(({ status }) =>
    status.kind === "waiting" ? [status.for] : [],
  );
  const open = standings.filter(({ status }) => status.kind === "not-started");
  const start = open.find((standing) => waiting.includes(nameOf(standing))) ?? open[0];
  if (start) return texts.nextStart(placeOf(start)) + thenRun(nameOf(start));
  if (waiting.length > 0) return texts.nextWaited(waiting[0]);
  if (isWholeCourse) return visibility === "visible" ? texts.nextDone : texts.nextHiddenDone;
  const starless = standings.find((standing) => starOf(standing) === "missed");
  return starless ? texts.nextStar(nameOf(starless), all) : texts.nextOthers(command);
}

const nameOf = (standing: Standing): string => standing.chosen.info.name;

/** A crash points at the learner's own frame, everything else at the function. */
function pointAt(failed: Standing, placeOf: (standing: Standing) => string): string {
  const verdict = firstFailure(failed)?.verdict;
  const [place] = verdict && "failure" in verdict ? placesOf(verdict.failure) : [];
  return place ? place.replace(/^.*\((.*)\)$/, "$1") : placeOf(failed);
}
