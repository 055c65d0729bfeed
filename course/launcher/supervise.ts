import { join } from "node:path";
import { type Chosen, pathOf } from "../catalog/select";
import type { Verdict } from "../grading/verdict";
import type { CheckName, Event } from "../jest/events";
import type { CheckResult, Results, Visibility } from "./results";
import * as texts from "./texts";
import type { WorkerPool } from "./worker-pool";
import type { Ended } from "./worker-process";

/** Until the first check begins: Jest starts, and compiles what it has not compiled before. */
const START_LIMIT = 60_000;
/** Between two events: above the limit of a check, which the Jest process itself enforces. */
const SILENCE_LIMIT = 5_500;

/** All that a run brought. */
export interface Outcome {
  results: Results;
  /** Sentences that stand beside the results. */
  notes: string[];
  /** Bugs of ours: a grader that does not load, a Jest that does not start. */
  broken: string[];
  /** A debugger was attached, so that no limits held. */
  debugged: boolean;
}

/**
 * Runs the checks of the chosen functions, whatever their code does: where the Jest process hangs
 * or dies, the function under way is given up with a sentence, and a new process judges the rest.
 */
export async function supervise(
  root: string,
  chosen: Chosen[],
  visibility: Visibility,
  pool: WorkerPool,
): Promise<Outcome> {
  const outcome: Outcome = { results: new Map(), notes: [], broken: [], debugged: false };
  let left = chosen;
  while (left.length > 0) {
    const gaveUp = await runOnce(root, left, visibility, pool, outcome);
    if (!gaveUp) break;
    left = left.filter((one) => !outcome.results.has(pathOf(one)));
  }
  return outcome;
}

/** One Jest process. Resolves to true where it had to be given up and others are left to judge. */
function runOnce(
  root: string,
  chosen: Chosen[],
  visibility: Visibility,
  pool: WorkerPool,
  outcome: Outcome,
): Promise<boolean> {
  const worker = pool.take();
  return new Promise((resolve) => {
    let latest: { check: CheckName; ended: boolean } | undefined;
    let timer: NodeJS.Timeout | undefined;

    const giveUp = (verdict: Verdict, why: string) => {
      clearTimeout(timer);
      worker.kill();
      if (latest) lose(outcome.results, latest.check, verdict);
      else outcome.broken.push(why);
      resolve(latest !== undefined);
    };
    const watch = (limit: number) => {
      clearTimeout(timer);
      if (outcome.debugged) return;
      timer = setTimeout(() => {
        const after = latest?.ended ?? false;
        giveUp(
          texts.hung(latest?.check.functionName ?? "", limit, after),
          texts.neverStarted(limit),
        );
      }, limit);
    };
    worker.onEnd = (ended) => giveUp(diedAs(ended, latest?.check), texts.jestDied(ended.lastWords));
    worker.onEvent = (event) => {
      watch(SILENCE_LIMIT);
      if (event.type === "check-started") latest = { check: event.check, ended: false };
      if (event.type === "check-ended") latest = { check: event.check, ended: true };
      note(event, outcome);
      if (event.type !== "ended") return;
      clearTimeout(timer);
      pool.giveBack(worker);
      resolve(false);
    };
    watch(START_LIMIT);
    worker.send(requestFor(root, chosen, visibility));
  });
}

function note(event: Event, outcome: Outcome): void {
  if (event.type === "check-ended") {
    resultsOf(outcome.results, event.check).push({ check: event.check, verdict: event.verdict });
  }
  if (event.type === "left-timer" && !outcome.notes.includes(event.message)) {
    outcome.notes.push(event.message);
  }
  if (event.type === "broken") outcome.broken.push(event.message);
  if (event.type === "debugger") outcome.debugged = true;
}

/**
 * The check under way is lost; one that passed already but then never let go is lost too. It stands
 * first, because it is what the learner must hear of.
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

function diedAs({ code, signal, lastWords }: Ended, check: CheckName | undefined): Verdict {
  const name = check?.functionName ?? "";
  const outOfMemory = /heap out of memory|allocation failed/i.test(lastWords);
  return outOfMemory ? texts.outOfMemory(name) : texts.endedProgram(name, signal ?? `code ${code}`);
}

function requestFor(root: string, chosen: Chosen[], visibility: Visibility) {
  const units = [...new Set(chosen.map(({ unit }) => unit.id))];
  return {
    project: visibility === "hidden" ? "hidden" : "learner",
    files: units.map((unit) => join(root, "graders", unit, `${visibility}.test.ts`)),
    selection: chosen.map(pathOf),
  };
}
