import { basename, join } from "node:path";
import { afterAll, describe, test } from "@jest/globals";
import { hiddenSeed } from "#home/hidden-seed";
import { referenceOf } from "#home/reference";
import { answersFolder } from "../answers/node/answers-folder";
import { type Toolchain, toolchain } from "../answers/compile/toolchain.js";
import { localAnswerer } from "../answers/local-answerer";
import { isDebugged, within } from "../answers/node/time-limit";
import { readUnit } from "../catalog/node/read-units";
import { stubFinder } from "../catalog/stub";
import { pointsDiffer } from "../catalog/texts";
import { type FunctionInfo, paramsIn, type Unit } from "../catalog/units";
import type { Answerer } from "../checks/answerer";
import type { Answers } from "../checks/answers";
import type { Check, Grader, Visibility } from "../checks/check";
import { judge } from "../checks/judge";
import type { Call } from "../checks/run";
import type { Judged, Verdict } from "../checks/verdict";
import type { Selected } from "./worker-process";
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
  const onDisk = answersFolder({ root: ROOT, folder: folderOfAnswers, unit, tools, stubOf });
  const place = { ...onDisk, host: { ...onDisk.host, within: tellingWithin } };
  const seed = visibility === "hidden" ? hiddenSeed(ROOT).seed : unit.seed;
  if (isDebugged()) emit({ type: "debugger" });
  let read: Answers | undefined;
  const reference = () =>
    (read ??= visibility === "hidden" ? referenceOf(ROOT, unit, require) : {});
  for (const info of unit.functions) {
    const selected = selectedNow(`${unit.id}/${info.name}`);
    if (!selected) continue;
    describe(info.name, () => {
      const checks = checksOf(join(folder, info.name, visibility), reference);
      const written = withStatedPoints(checks, unit, info, visibility);
      // Jest's own errors come from another realm
      if (Array.isArray(written))
        registerFunction(unit, info, written, localAnswerer(place), seed, selected);
      else registerBroken(info, written);
    });
  }
}

const TELL_EVERY_MS = 1_000;
let toldAt = performance.now();

/** Many slow calls look like one that hangs, so the launcher hears that calls end. */
const tellingWithin = <T>(milliseconds: number, body: () => T): T => {
  const tell = () => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = performance.now();
    emit({ type: "goes-on" });
  };
  try {
    return within(milliseconds, body, tell);
  } finally {
    tell();
  }
};

/** The code for it is loaded only where a stub has thrown. */
function readStubs() {
  const { pristineStubs } = require("#home/pristine") as typeof import("#home/pristine");
  return pristineStubs(ROOT);
}

function registerFunction(
  unit: Unit,
  info: FunctionInfo,
  written: Check[],
  answerer: Answerer,
  seed: string,
  { path, done, lost }: Selected,
): void {
  let first: { name: CheckName; calls: Call[] } | undefined;
  for (const check of starsLast(written).filter(({ id }) => !done.includes(id))) {
    const { id, title, points, stretch } = check;
    const name: CheckName = { unit: unit.id, functionName: info.name, id, title, points, stretch };
    // Jest's own time limit stays out of the way of ours, and of breakpoints
    test(testTitle(name), () => run(check, name), NO_LIMIT);
  }
  // at the end, so that a function which ends the program when it is asked more loses no point
  afterAll(() => {
    emit({ type: "function-ended", path });
    if (first) explain(first);
  }, NO_LIMIT);

  function run(check: Check, name: CheckName): void {
    emit({ type: "check-started", check: name });
    const { verdict, calls = [] }: Judgement = lost ? { verdict: lost } : judgeNow(check);
    emit({ type: "check-ended", check: name, verdict });
    if (canBeKnown(check, verdict)) first ??= { name, calls };
    if (verdict.kind !== "passed") throw withoutStack(jestFailureText(verdict));
  }

  /**
   * Checks whether the first failure of a function is a known mistake. The code for it is loaded
   * only here, which saves runs without failures a tenth of a second.
   */
  function explain({ name, calls }: { name: CheckName; calls: Call[] }): void {
    answerer.begin?.("probing");
    const failing = calls.filter((call) => call.name === info.name).map((call) => call.args);
    const { nameMistake } = require("#home/name-mistake") as typeof import("#home/name-mistake");
    const diagnosis = nameMistake(ROOT, { unit, info }, answerer, failing.slice(-3), require);
    if (diagnosis) emit({ type: "diagnosis", check: name, diagnosis });
  }

  function judgeNow(check: Check): Judgement {
    const setting = { answerer, seed, path, params: paramsIn(unit) };
    return judge(check, setting);
  }
}

type Judgement = Pick<Judged, "verdict" | "calls">;

/** In milliseconds: the most that Jest accepts. */
const NO_LIMIT = 2 ** 31 - 1;

/** Only a wrong result or a crash on an ordinary input can be a known mistake. */
const canBeKnown = (check: Check, { kind }: Verdict): boolean =>
  !check.stretch && (kind === "wrong" || kind === "crashed");

/** A stretch check that never ends, or ends the program, must not prevent earning points. */
const starsLast = (checks: Check[]): Check[] =>
  checks.toSorted((a, b) => Number(a.stretch) - Number(b.stretch));

/** Without a selection in the environment (plain `npx jest`) every function is judged. */
function selectedNow(path: string): Selected | undefined {
  const selection = process.env[SELECTION_VARIABLE];
  if (!selection) return { path, done: [] };
  return (JSON.parse(selection) as Selected[]).find((one) => one.path === path);
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
