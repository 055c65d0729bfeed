import { CALL_LIMITS, RUN_LIMITS, type RunLimits } from "../answers/limits";
import { join } from "node:path";
import { isDebugged } from "../answers/node/time-limit";
import type { Ended } from "../base/watched-child";
import { type Chosen, pathOf } from "../catalog/select";
import type { Diagnosis } from "../checks/evidence";
import type { Verdict } from "../checks/verdict";
import type { CheckName, RunEvent } from "./events";
import { jestProject } from "./jest-project";
import type { Visibility } from "../checks/check";
import type { CheckResult, Results } from "./results";
import * as texts from "./texts";
import type { WorkerPool } from "./worker-pool";
import type { RunRequest } from "./worker-process";

/** The outcome of a run. */
export interface RunOutcome {
  results: Results;
  /** Bugs of ours: a grader that does not load. */
  broken: string[];
  /** Why Jest did not start, if it did not: in words, with its output. */
  failedStart?: string;
  /** A debugger was attached, so there were no limits. */
  debugged: boolean;
}

/**
 * Runs the checks of the chosen functions, whatever their code does. If the Jest process hangs or
 * dies, the current check is lost with a sentence, and a new process judges the rest.
 */
export async function runChecksInJest(
  root: string,
  chosen: Chosen[],
  visibility: Visibility,
  pool: WorkerPool,
  limits: RunLimits = RUN_LIMITS,
): Promise<RunOutcome> {
  const outcome: RunOutcome = { results: new Map(), broken: [], debugged: false };
  const progress: Progress = { ended: new Set(), deaths: new Map() };
  for (;;) {
    const left = chosen.filter((one) => !progress.ended.has(pathOf(one)));
    if (left.length === 0) break;
    const before = judgedIn(outcome, progress);
    const request = requestFor(root, left, visibility, outcome.results, progress);
    await runOnce(request, pool, limits, outcome, progress);
    // a process that gave no results would give none the next time either
    if (judgedIn(outcome, progress) === before || outcome.broken.length > 0) break;
  }
  return outcome;
}

/** How far a run has come, by the paths of functions. */
interface Progress {
  ended: Set<string>;
  /** The verdicts of the checks in which a function ended its process, or had it ended. */
  deaths: Map<string, Verdict[]>;
}

const judgedIn = ({ results }: RunOutcome, { ended }: Progress): number =>
  [...results.values()].reduce((sum, list) => sum + list.length, ended.size);

/** One Jest process, until it has run everything or must be given up. */
function runOnce(
  request: RunRequest,
  pool: WorkerPool,
  limits: RunLimits,
  outcome: RunOutcome,
  progress: Progress,
): Promise<void> {
  const worker = pool.take();
  return new Promise((resolve) => {
    /** The check to blame; none while Jest starts, reads a file or looks for a mistake's name. */
    let latest: CheckName | undefined;
    let hasBegun = false;

    const giveUp = (verdict: Verdict, why: string) => {
      worker.kill();
      if (latest) lose(outcome.results, progress, latest, verdict);
      else if (!hasBegun) outcome.failedStart = why;
      resolve();
    };
    const allow = (limit: number) =>
      worker.allow(outcome.debugged || isDebugged() ? Infinity : limit);
    worker.onTimeOut = (limit) => {
      giveUp(texts.hung(latest?.functionName ?? "", limit), texts.neverStarted(limit));
    };
    worker.onEnd = (ended) => giveUp(diedAs(ended, latest), texts.jestDied(lastLines(ended)));
    worker.onEvent = (event) => {
      note(event, outcome);
      if (event.type === "function-ended") progress.ended.add(event.path);
      if (event.type === "loading" || event.type === "function-ended") latest = undefined;
      if (event.type === "check-started") latest = event.check;
      hasBegun ||= latest !== undefined;
      allow(latest ? limits.silent : limits.starting);
      if (event.type !== "ended") return;
      worker.allow(Infinity);
      pool.giveBack(worker);
      resolve();
    };
    allow(limits.starting);
    worker.send(request);
  });
}

function note(event: RunEvent, outcome: RunOutcome): void {
  if (event.type === "check-ended") {
    resultsOf(outcome.results, event.check).push({ check: event.check, verdict: event.verdict });
  }
  if (event.type === "diagnosis") addDiagnosis(outcome.results, event.check, event.diagnosis);
  if (event.type === "broken" && !outcome.broken.includes(event.message)) {
    outcome.broken.push(event.message);
  }
  if (event.type === "debugger") outcome.debugged = true;
}

function addDiagnosis(results: Results, { id, ...of }: CheckName, diagnosis: Diagnosis): void {
  const list = results.get(`${of.unit}/${of.functionName}`) ?? [];
  const verdict = list.find(({ check }) => check.id === id)?.verdict;
  if (verdict && "failure" in verdict) verdict.failure.diagnosis = diagnosis;
}

/** The current check is lost, unless it has its verdict already. */
function lose(results: Results, { deaths }: Progress, check: CheckName, verdict: Verdict): void {
  const path = `${check.unit}/${check.functionName}`;
  const list = resultsOf(results, check);
  deaths.set(path, [...(deaths.get(path) ?? []), verdict]);
  if (!list.some((result) => result.check.id === check.id)) list.push({ check, verdict });
}

function resultsOf(results: Results, check: CheckName): CheckResult[] {
  const path = `${check.unit}/${check.functionName}`;
  const list = results.get(path) ?? [];
  results.set(path, list);
  return list;
}

const LAST_LINES = 12;

const lastLines = ({ lastWords }: Ended): string =>
  lastWords.trim().split("\n").slice(0, LAST_LINES).join("\n");

function diedAs({ code, signal, lastWords }: Ended, check: CheckName | undefined): Verdict {
  const name = check?.functionName ?? "";
  if (/heap out of memory|allocation failed/i.test(lastWords)) return texts.outOfMemory(name);
  if (signal === "SIGKILL") return texts.killed(name);
  return texts.endedProgram(name, signal ?? `code ${code}`);
}

function requestFor(
  root: string,
  chosen: Chosen[],
  visibility: Visibility,
  results: Results,
  { deaths }: Progress,
): RunRequest {
  const units = [...new Set(chosen.map(({ unit }) => unit.id))];
  return {
    config: jestProject(root, visibility === "hidden" ? "hidden" : "learner"),
    files: units.map((unit) => join(root, "graders", unit, `${visibility}.test.ts`)),
    selection: chosen.map(pathOf).map((path) => {
      const done = (results.get(path) ?? []).map(({ check }) => check.id);
      const died = deaths.get(path) ?? [];
      const lost = died.length < CALL_LIMITS.maxTimeouts ? undefined : died.at(-1);
      return { path, done, ...(lost && { lost }) };
    }),
  };
}
