import { RUN_LIMITS, type RunLimits } from "../answers/limits";
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
 * dies, the current function is given up with a sentence, and a new process judges the rest.
 */
export async function runChecksInJest(
  root: string,
  chosen: Chosen[],
  visibility: Visibility,
  pool: WorkerPool,
  limits: RunLimits = RUN_LIMITS,
): Promise<RunOutcome> {
  const outcome: RunOutcome = { results: new Map(), broken: [], debugged: false };
  let left = chosen;
  while (left.length > 0) {
    await runOnce(requestFor(root, left, visibility), pool, limits, outcome);
    const next = left.filter((one) => !outcome.results.has(pathOf(one)));
    // a process that gave no results would give none the next time either
    if (next.length === left.length || outcome.broken.length > 0) break;
    left = next;
  }
  return outcome;
}

/** One Jest process, until it has run everything or must be given up. */
function runOnce(
  request: RunRequest,
  pool: WorkerPool,
  limits: RunLimits,
  outcome: RunOutcome,
): Promise<void> {
  const worker = pool.take();
  return new Promise((resolve) => {
    /** The check to blame; none while Jest starts or reads a file. */
    let latest: CheckName | undefined;
    let hasBegun = false;

    const giveUp = (verdict: Verdict, why: string) => {
      worker.kill();
      if (latest) lose(outcome.results, latest, verdict);
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
      if (event.type === "loading") latest = undefined;
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

/**
 * The current check is lost, also where it has its verdict: what ended the process was its function,
 * called once more to name the mistake. It comes first, because the learner must hear of it.
 */
function lose(results: Results, check: CheckName, verdict: Verdict): void {
  const list = resultsOf(results, check);
  const before = list.findIndex((result) => result.check.id === check.id);
  if (before >= 0) list.splice(before, 1);
  list.unshift({ check, verdict });
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

function requestFor(root: string, chosen: Chosen[], visibility: Visibility): RunRequest {
  const units = [...new Set(chosen.map(({ unit }) => unit.id))];
  return {
    config: jestProject(root, visibility === "hidden" ? "hidden" : "learner"),
    files: units.map((unit) => join(root, "graders", unit, `${visibility}.test.ts`)),
    selection: chosen.map(pathOf),
  };
}
