/* Every sentence on the screen of `npm test` and `npm run watch`. */

import { COURSE_TITLE } from "../base/texts";
import { STUB_MESSAGE } from "../catalog/stub";

export const title = (hidden: boolean, seeds: readonly string[]) =>
  `${COURSE_TITLE}: ${hidden ? "hidden" : "visible"} checks, ${seeds.length === 1 ? "seed" : "seeds"} ${seeds.join(", ")}`;
export const seedOfSecret = "from the course's secret";
export const seedOfDefault = "public: set COURSE_SECRET";
export const notStarted = STUB_MESSAGE;
export const notRun = "not run: the run ended early";
export const waitingFor = (name: string) => `waiting for ${name}`;
export const starEarned = "★";
export const starMissed = (what: string) => `☆ for a star: ${what}`;
export const doesNotCompile = "does not compile";
export const doesNotCompileAt = (place: string) => `${doesNotCompile}: ${place}`;
export const doesNotLoad = "does not load";
export const noCheckRuns = (why: string) => `${why}, so no check can run`;
export const total = (earned: number, max: number, percent: string) =>
  `Total ${earned}/${max} points (${percent}).`;
export const moreAtGrading = (points: number) => `${points} more points are checked at grading.`;
export const starNeeds = (title: string) => `for a star: ${title}`;
export const moreFailures = (count: number, command: string) =>
  `${count} more ${count === 1 ? "check" : "checks"} failed: ${command} -- --all shows ${count === 1 ? "it" : "them"}.`;
export const rule = (title: string) => `rule: ${title}`;
export const onInput = "on the input";
export const compared = "yours beside expected";
export const comparedMarked = "yours beside expected (▶ marks the first wrong number)";
export const knownMistake = (mistake: string, isCrash: boolean) => {
  const what = isCrash
    ? "Your code fails the way it does with"
    : "Your result is what you get with";
  return `${what} this mistake: ${mistake}${mistake.endsWith("…") ? "" : "."}`;
};
export const printed = "your code printed";
export const isNotStarted = (name: string) => `${name} is not started.`;
export const waitsFor = (name: string, other: string) =>
  `${name} calls ${other}, which is not ready.`;
export const ungradable = (reason: string) =>
  `The check itself failed. That is a bug in the course, not in your code; please report it:\n${reason}`;
export const typeErrors = (count: number) =>
  count === 1
    ? "1 type error in exercises/ (it costs no points):"
    : `${count} type errors in exercises/ (they cost no points):`;
export const typeErrorsHiddenBy = (place: string) =>
  `Type errors in other files can't be shown until ${place} compiles.`;
export const moreTypeErrors = (count: number) => `… and ${count} more: npm run types`;
export const debugged = "A debugger is attached, so this run has no time limits.";
/** The command that runs the checks on this screen. */
export const commandFor = (hidden: boolean) => (hidden ? "npm run test:hidden" : "npm test");
/* What to do next: the last line of every screen. */
export const nextFix = (place: string) => `Next: fix ${place}`;
export const nextStart = (place: string) => `Next: fill in ${place}`;
export const thenRun = (command: string, name: string) => `, then run ${command} ${name}`;
export const andSave = ", and save.";
export const nextReset = (name: string) => `Next: restore the file with npm run reset ${name}`;
export const nextAgain = "Next: the run ended early. Run it again: npm test";
export const nextWhenIdle = (command: string, name: string) =>
  `Next: close other programs, then run ${command} ${name} again`;
export const nextDoctor = "Next: check your installation with npm run doctor";
export const nextWaited = (name: string) =>
  `Next: another function needs ${name} first. Run: npm test ${name}`;
export const nextStar = (name: string, isShown: boolean) =>
  isShown
    ? `Next: you have all points here. Go for the star of ${name}, or run: npm test`
    : `Next: you have all points here. For the star: npm test ${name} -- --all`;
export const nextDone =
  "Next: every visible check passes. Train your own model on pictures: npm run cats";
export const nextHiddenDone = "Next: every hidden check passes. Nothing is left to do here.";
export const nextOthers = (command: string) =>
  `Next: all of this passes. See the whole course: ${command}`;
export const nextReport = "Next: report this bug in the course, with the text above.";
export const watching =
  "Watching exercises/. Saving a file re-runs the checks it affects. Press Ctrl-C to stop.";
