import { basename, join } from "node:path";
import { describe, test } from "@jest/globals";
import { hiddenSeed } from "#home/hidden-seed";
import { referenceOf } from "#home/reference";
import { answersFolder } from "../answers/node/answers-folder";
import { type Toolchain, toolchain } from "../answers/compile/toolchain.js";
import { localAnswerer, type LocalAnswerer } from "../answers/local-answerer";
import { isDebugged } from "../answers/node/time-limit";
import { readUnit } from "../catalog/node/read-units";
import { stubFinder } from "../catalog/stub";
import { pointsDiffer } from "../catalog/texts";
import { type FunctionInfo, paramsIn, type Unit } from "../catalog/units";
import type { Answers } from "../checks/answers";
import type { Check, Grader, Visibility } from "../checks/check";
import { judge } from "../checks/judge";
import type { Call } from "../checks/run";
import type { Judged, Verdict } from "../checks/verdict";
import { SELECTION_VARIABLE } from "./protocol.js";
import { type CheckName, emit, testTitle } from "./events";
import { jestFailureText } from "./failure-text";

const ROOT = join(__dirname, "..", "..");

/** From environment.js; Jest with another environment loads the compiler itself. */
const tools = (globalThis as { COURSE_TOOLCHAIN?: Toolchain }).COURSE_TOOLCHAIN ?? toolchain(ROOT);

/**
 * Registers the checks of a unit with Jest, one test per check. `folder` is graders/UNIT. Learner
 * files are loaded inside the tests, one function at a time, never here.
 */
export function register(folder: string, visibility: Visibility): void {
  const unit = readUnit(ROOT, basename(folder));
  const folderOfAnswers = join(ROOT, "exercises", unit.id);
  const stubOf = stubFinder(unit.id, readStubs);
  const place = answersFolder({ root: ROOT, folder: folderOfAnswers, unit, tools, stubOf });
  const answerer = localAnswerer(place);
  const seed = visibility === "hidden" ? hiddenSeed(ROOT).seed : unit.seed;
  if (isDebugged()) emit({ type: "debugger" });
  let read: Answers | undefined;
  const reference = () =>
    (read ??= visibility === "hidden" ? referenceOf(ROOT, unit, require) : {});
  for (const info of unit.functions.filter((info) => isSelected(unit, info))) {
    describe(info.name, () => {
      const checks = checksOf(join(folder, info.name, visibility), reference);
      const written = withStatedPoints(checks, unit, info, visibility);
      // Jest's own errors come from another realm
      if (Array.isArray(written)) registerFunction(unit, info, written, answerer, seed);
      else registerBroken(info, written);
    });
  }
}

/** The code for it is loaded only where a stub has thrown. */
function readStubs() {
  const { pristineStubs } = require("#home/pristine") as typeof import("#home/pristine");
  return pristineStubs(ROOT);
}

function registerFunction(
  unit: Unit,
  info: FunctionInfo,
  written: Check[],
  answerer: LocalAnswerer,
  seed: string,
): void {
  let tooSlow: Verdict | undefined;
  let isDiagnosed = false;
  for (const check of starsLast(written)) {
    const { id, title, points, stretch } = check;
    const name: CheckName = { unit: unit.id, functionName: info.name, id, title, points, stretch };
    // Jest's own time limit stays out of the way of ours, and of breakpoints
    test(testTitle(name), () => run(check, name), 2 ** 31 - 1);
  }

  function run(check: Check, name: CheckName): void {
    emit({ type: "check-started", check: name });
    const { verdict, calls = [] } = tooSlow ? { verdict: tooSlow } : judgeNow(check);
    emit({ type: "check-ended", check: name, verdict });
    if (verdict.kind === "timed-out") tooSlow = verdict;
    if (canBeKnown(check, verdict) && !isDiagnosed) explain(name, calls);
    if (verdict.kind !== "passed") throw withoutStack(jestFailureText(verdict));
  }

  /**
   * Checks whether the first failure of a function is a known mistake. The code for it is loaded
   * only here, which saves runs without failures a tenth of a second.
   */
  function explain(name: CheckName, calls: Call[]): void {
    isDiagnosed = true;
    answerer.startCheck();
    const failing = calls.filter((call) => call.name === info.name).map((call) => call.args);
    const { nameMistake } = require("#home/name-mistake") as typeof import("#home/name-mistake");
    const diagnosis = nameMistake(ROOT, { unit, info }, answerer, failing.slice(-3), require);
    if (diagnosis) emit({ type: "diagnosis", check: name, diagnosis });
  }

  function judgeNow(check: Check): Judged {
    answerer.startCheck();
    const path = `${unit.id}/${info.name}`;
    const setting = { answerer, seed, path, params: paramsIn(unit) };
    return judge(check, setting);
  }
}

/** Only a wrong result or a crash on an ordinary input can be a known mistake. */
const canBeKnown = (check: Check, { kind }: Verdict): boolean =>
  !check.stretch && (kind === "wrong" || kind === "crashed");

/** A stretch check that never ends, or ends the program, must not prevent earning points. */
const starsLast = (checks: Check[]): Check[] =>
  checks.toSorted((a, b) => Number(a.stretch) - Number(b.stretch));

/** No names in the environment (plain `npx jest`): everything. */
function isSelected(unit: Unit, info: FunctionInfo): boolean {
  const selection = process.env[SELECTION_VARIABLE];
  return !selection || (JSON.parse(selection) as string[]).includes(`${unit.id}/${info.name}`);
}

/** The checks of one function; an error if its grader does not load, which affects no other. */
function checksOf(file: string, reference: () => Answers): Check[] | Error {
  try {
    const grader = require(file) as { default: Grader };
    return grader.default(reference());
  } catch (error) {
    return error as Error;
  }
}

/** Points that differ from those in unit.json would be lost, or be too many, without a word. */
function withStatedPoints(
  checks: Check[] | Error,
  unit: Unit,
  info: FunctionInfo,
  visibility: Visibility,
): Check[] | Error {
  // Jest's own errors come from another realm
  if (!Array.isArray(checks)) return checks;
  const sum = checks.reduce((points, check) => points + check.points, 0);
  const stated = info.points[visibility];
  if (sum === stated) return checks;
  return withoutStack(pointsDiffer(`${unit.id}/${info.name}`, `${visibility} `, sum, stated));
}

function registerBroken(info: FunctionInfo, error: Error): void {
  emit({ type: "broken", message: error.stack ?? error.message });
  test(`the checks of ${info.name} load`, () => {
    throw error;
  });
}

/** Jest prints stacks, but ours are of no use to a learner. */
function withoutStack(text: string): Error {
  const error = new Error(text);
  error.stack = text;
  return error;
}
