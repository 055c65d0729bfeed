import { PROGRAM_ENDED } from "../checks/program-ended";
import type { Verdict } from "../checks/verdict";

/* Every sentence of `npm test`, `npm run watch` and `npm run reset`. */

export const title = (hidden: boolean, seed: string) =>
  `Neural Networks from Scratch: ${hidden ? "hidden" : "visible"} checks, seed ${seed}`;
export const seedOfSecret = "from the course's secret";
export const seedOfDefault = "public: set COURSE_SECRET";

export const notStarted = "not started";
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
  const what = isCrash ? "This is how it fails with" : "What you return is what you get with";
  return `${what} this mistake: ${mistake}${mistake.endsWith("…") ? "" : "."}`;
};
export const printed = "your code printed";

export const stillThrows = (name: string) =>
  `${name} still throws "not started" for some inputs: every way through it needs an answer.`;
export const waitsFor = (name: string, other: string) =>
  `${name} calls ${other}, which is not ready.`;
export const ungradable = (reason: string) =>
  `The check itself failed. That is a bug of the course, not yours; please report it:\n${reason}`;

export const typeErrors = (count: number) =>
  count === 1
    ? "1 type error in exercises/ (it costs no points):"
    : `${count} type errors in exercises/ (they cost no points):`;
export const typeErrorsHiddenBy = (place: string) =>
  `Type errors of the other files can be told only when ${place} compiles again.`;
export const moreTypeErrors = (count: number) => `… and ${count} more: npm run types`;

export const debugged = "A debugger is attached: no time limits hold in this run.";

/** The command that runs the checks on this screen. */
export const commandFor = (hidden: boolean) => (hidden ? "npm run test:hidden" : "npm test");

/* What to do next: the last line of every screen. */
export const nextMend = (place: string) => `Next: mend ${place}`;
export const nextStart = (place: string) => `Next: fill in ${place}`;
export const thenRun = (command: string, name: string) => `, then: ${command} ${name}`;
export const andSave = ", and save.";
export const nextReset = (name: string) => `Next: restore the file: npm run reset ${name}`;
export const nextAgain = "Next: the run ended early; run it again: npm test";
export const nextDoctor = "Next: look at your install: npm run doctor";
export const nextWaited = (name: string) => `Next: ${name} is waited for. Run: npm test ${name}`;
export const nextStar = (name: string, isShown: boolean) =>
  isShown
    ? `Next: all points are earned here. Go for the star of ${name}, or run: npm test`
    : `Next: all points are earned here. For the star: npm test ${name} -- --all`;
export const nextDone =
  "Next: every visible check passes. Train your own model on pictures: npm run cats";
export const nextHiddenDone = "Next: every hidden check passes. Nothing is left to do here.";
export const nextOthers = (command: string) =>
  `Next: all of this passes. See the whole course: ${command}`;
export const nextReport = "Next: report this bug of the course, with the text above.";
export const watching =
  "Watching exercises/: a save runs the checks that it concerns; Ctrl-C ends.";

export const watchStarts = "Running all checks once …";

/* Why a function was given up. `name` is the exercised function. */
export const hung = (name: string, milliseconds: number, after: boolean): Verdict =>
  lost(
    "timed-out",
    after
      ? `${name} returned, but what it started (a chain of promises?) never let go for ${milliseconds / 1000} s. No exercise needs one.`
      : `${name} took longer than ${milliseconds / 1000} s and had to be stopped: is there a loop that never ends?`,
  );
export const threwLate = (name: string, message: string): Verdict =>
  lost(
    "crashed",
    message.startsWith(PROGRAM_ENDED)
      ? `${name} returned, but what it started (a promise?) called process.exit afterwards: nothing here may end the program.`
      : `${name} returned, but what it started (a promise?) failed afterwards: ${message}`,
  );
export const outOfMemory = (name: string): Verdict =>
  lost("crashed", `${name} used up all memory: is there an array that grows for ever?`);
export const killed = (name: string): Verdict =>
  lost(
    "crashed",
    `${name} was under way when the program was killed (SIGKILL): does it use up all memory, or end its own process?`,
  );
export const endedProgram = (name: string, how: string): Verdict =>
  lost(
    "crashed",
    `${name} ended the whole program (${how}): a function returns its answer, it must not end the program.`,
  );

export const neverStarted = (milliseconds: number) =>
  `Jest, which runs the checks, did not start within ${milliseconds / 1000} s.`;
export const jestDied = (lastWords: string) =>
  `Jest, which runs the checks, ended before any check began.${lastWords ? ` Its last words:\n${lastWords}` : ""}`;

export const unknownName = (name: string, nearest?: string) =>
  nearest
    ? `There is no exercise "${name}". Did you mean ${nearest}?`
    : `There is no exercise "${name}". npm test lists them all.`;
export const noExerciseIn = (file: string) =>
  `${file} holds no exercise: name a file of exercises/, or a function.`;
export const unknownOption = (option: string) => `There is no option ${option}.`;
export const noHiddenChecks = "There are no hidden checks here: they run when your work is graded.";
export const isFileOf = (file: string, names: string[]) =>
  `"${file}" is a file, not an exercise. Its functions: npm test ${names.join(" ")}`;
export const usage = "Usage: npm test [FUNCTION | UNIT | UNIT/FUNCTION …] [-- --all] [-- --strict]";
/** What `--help` says; `units` are the units with the names of their functions. */
export const help = (units: { id: string; names: string[] }[]) => [
  usage,
  "  without a name  the whole course",
  "  a file's path   the functions of that file",
  "  -- --all        every failure in the place of the first, and what a star needs",
  "  -- --strict     fails below full marks: for CI",
  ...units.map(({ id, names }) => `${id}: ${names.join(", ")}`),
];

const lost = (kind: "timed-out" | "crashed", message: string): Verdict => ({
  kind,
  failure: { message, evidence: [], frames: [] },
});

/* npm run reset */
export const resetUsage =
  "Name what to restore: npm run reset FUNCTION (for example: npm run reset softmax)";
/** `names` are the functions asked for, where the file holds others too. */
export const resetNeedless = (file: string, names: string[]) =>
  names.length > 0
    ? `${names.join(" and ")} in ${file}: the untouched stub already; nothing was changed.`
    : `${file} is the untouched stub already; nothing was changed.`;
export const resetNext = (name: string) => `Next: npm test ${name}`;
/** `others` are functions of the file that stay as they are. */
export const resetDone = (
  file: string,
  names: string[],
  others: string[],
  backup: string | undefined,
) => {
  const list = names.join(" and ");
  const stubs =
    names.length > 1 ? `stubs of ${list}` : others.length > 0 ? `stub of ${list}` : "stub";
  const [left, ...more] = others;
  const stay = left
    ? ` ${others.join(" and ")} ${more.length > 0 ? "stay" : "stays"} as before.`
    : "";
  const kept = backup ? ` Your code is kept in ${backup}.` : "";
  return `${file} holds the ${stubs} again.${stay}${kept}`;
};

/* npm run hint */
export const hintUsage =
  "Name one function: npm run hint FUNCTION (for example: npm run hint softmax)";
export const noHints = (name: string) => `There are no hints for ${name}.`;
export const hintNext = (name: string, left: number) =>
  left > 0
    ? `${left} more ${left === 1 ? "hint" : "hints"}: npm run hint ${name}. Then: npm test ${name}`
    : `These are all hints for ${name}. Next: npm test ${name}`;

/* npm run solution */
export const solutionUsage =
  "Name one function: npm run solution FUNCTION (for example: npm run solution softmax)";
export const noSolutions = "There are no solutions here.";
export const solutionLocked = (name: string) =>
  `The solution of ${name} opens when all its checks pass. Next: npm test ${name}`;
export const yours = "yours";
export const theSolution = "the solution";
