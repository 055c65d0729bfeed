import type { Visibility } from "../checks/check";
import { failureScreen } from "./failure-screen";
import { nextAction } from "./next-action";
import {
  type CheckResult,
  failures,
  firstFailure,
  isTooBusy,
  type Standing,
  starOf,
} from "../jest/results";
import { percent, scoreboard, sum } from "./scoreboard";
import { paint } from "./style";
import * as texts from "./texts";
import type { TypeErrors } from "../type-errors/type-errors";
import { wrap } from "../base/wrap";

/** All that a screen shows. */
export interface Screen {
  visibility: Visibility;
  /** One where all units that are shown have the same. */
  seeds: readonly string[];
  standings: Standing[];
  /** Show every failure instead of the first one. */
  all: boolean;
  isWholeCourse: boolean;
  /** Whose failure comes first; if left out, the first one in course order. */
  focus?: Standing;
  /** `npm run watch`: a save is enough to run again. */
  isWatching: boolean;
  broken: string[];
  debugged: boolean;
  /** Why Jest did not start, if it did not. */
  failedStart?: string;
  typeErrors: TypeErrors;
  placeOf: (standing: Standing) => string;
}

/** The screen of a run, as lines; the last one says what to do next. */
export function screenOf(screen: Screen): string[] {
  const { standings } = screen;
  const blocks = [
    [
      ...wrap(texts.title(screen.visibility === "hidden", screen.seeds), "", "  ").map((line) =>
        paint("quiet", line),
      ),
      ...scoreboard(standings),
      totals(screen),
    ],
    ...failureBlocks(screen),
    typeErrorBlock(screen.typeErrors),
    screen.debugged ? wrap(texts.debugged, "", "  ") : [],
    screen.broken.flatMap((reason) => texts.ungradable(reason).split("\n")),
    screen.failedStart?.split("\n") ?? [],
  ];
  const next = nextOf(screen);
  const body = blocks
    .filter((block) => block.length > 0)
    .flatMap((block, i) => (i === 0 ? block : ["", ...block]));
  return [...body, ...(screen.isWatching ? [texts.watching] : []), paint("strong", next)];
}

function nextOf(screen: Screen): string {
  if (screen.broken.length > 0) return texts.nextReport;
  return screen.failedStart ? texts.nextDoctor : nextAction(focused(screen), screen);
}

function totals({ standings, visibility }: Screen): string {
  const [earned, max] = [sum(standings, "earned"), sum(standings, "max")];
  const hidden = standings.reduce((total, { chosen }) => total + chosen.info.points.hidden, 0);
  const more = visibility === "visible" ? ` ${texts.moreAtGrading(hidden)}` : "";
  return `${texts.total(earned, max, percent(earned, max))}${more}`;
}

/** The standing in focus first, the others in course order. */
const focused = ({ standings, focus }: Screen): Standing[] =>
  focus ? [focus, ...standings.filter((standing) => standing !== focus)] : standings;

function failureBlocks(screen: Screen): string[][] {
  const { all } = screen;
  const failed = focused(screen).filter(({ status }) => status.kind === "failed");
  const found = failed.flatMap((standing) =>
    failures(standing.checks).map((failure) => ({ standing, failure })),
  );
  const shown = all ? found : found.slice(0, 1);
  const blocks = shown.map(({ standing, failure }) =>
    failureScreen(failure, screen.placeOf(standing)),
  );
  const rest = all
    ? 0
    : found.filter(({ failure }) => !isSameCause(failure, found[0].failure)).length;
  if (rest > 0) return [[...blocks[0], `  ${texts.moreFailures(rest, commandOf(screen))}`]];
  return all ? [...blocks, ...starBlocks(screen)] : blocks;
}

/** A file that does not load, or an endless loop, fails every check with the same words. */
function isSameCause(failure: CheckResult, shown: CheckResult): boolean {
  if (failure === shown) return true;
  const [a, b] = [failure.verdict, shown.verdict];
  const isOfOneFunction = failure.check.functionName === shown.check.functionName;
  const canRepeat = b.kind === "crashed" || b.kind === "timed-out";
  if (!isOfOneFunction || !canRepeat || !("failure" in a)) return false;
  return a.failure.message === b.failure.message;
}

/** The command that runs the same checks again. */
function commandOf({ visibility, isWholeCourse, standings }: Screen): string {
  const command = texts.commandFor(visibility === "hidden");
  const names = standings.map(({ chosen }) => chosen.info.name);
  return isWholeCourse || names.length > 3 ? command : `${command} ${names.join(" ")}`;
}

/** What the missed stars of passed functions need. */
function starBlocks({ standings, placeOf }: Screen): string[][] {
  return standings
    .filter((one) => one.status.kind === "passed" && starOf(one) === "missed")
    .flatMap((one) =>
      one.checks
        .filter(({ check, verdict }) => check.stretch && verdict.kind !== "passed")
        .map((missed) => failureScreen(missed, placeOf(one))),
    );
}

const MOST_TYPE_ERRORS = 4;

function typeErrorBlock({ lines, count, hiddenBy }: TypeErrors): string[] {
  if (hiddenBy) return wrap(texts.typeErrorsHiddenBy(hiddenBy), "", "  ");
  if (count === 0) return [];
  const more =
    count > MOST_TYPE_ERRORS ? [`  ${texts.moreTypeErrors(count - MOST_TYPE_ERRORS)}`] : [];
  return [
    texts.typeErrors(count),
    ...lines.slice(0, MOST_TYPE_ERRORS).flatMap((line) => wrap(line, "  ", "    ")),
    ...more,
  ];
}

/** 0 while everything that was started passes, or (strictly) while everything has full marks. */
export function screenExitCode(
  { standings, broken, failedStart }: Screen,
  strict: boolean,
): number {
  if (broken.length > 0 || failedStart) return 3;
  const isUngradable = standings.some((one) => {
    const first = firstFailure(one);
    return first?.verdict.kind === "ungradable" && !isTooBusy(first);
  });
  if (isUngradable) return 3;
  const isWell = ({ status, earned, max }: Standing) =>
    strict
      ? status.kind === "passed" && earned === max
      : status.kind === "passed" || status.kind === "not-started";
  return standings.every(isWell) ? 0 : 1;
}
