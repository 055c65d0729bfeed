import { type Chosen, pathOf } from "../catalog/select";
import type { Visibility } from "../checks/check";
import type { Verdict } from "../checks/verdict";
import type { CheckName } from "./events";

/** What became of one check. */
export interface CheckResult {
  check: CheckName;
  verdict: Verdict;
}

/** All verdicts of a run, by the path of the function: "01-numpy-basics/softmax". */
export type Results = Map<string, CheckResult[]>;

/** The state of a function, for its line on the scoreboard. */
export type FunctionStatus =
  | { kind: "passed" }
  | { kind: "failed" }
  | { kind: "not-started" }
  | { kind: "waiting"; for: string }
  /** The run ended before its turn, or in the middle of it. */
  | { kind: "not-run" };

/** A function with what it has earned. */
export interface Standing {
  chosen: Chosen;
  status: FunctionStatus;
  earned: number;
  /** From unit.json, so that checks that did not run are lost, never absent. */
  max: number;
  checks: CheckResult[];
}

/** The standings of the chosen functions, in their order. */
export function standingsOf(
  chosen: Chosen[],
  results: Results,
  visibility: Visibility,
): Standing[] {
  return chosen.map((one) => {
    const checks = results.get(pathOf(one)) ?? [];
    const earned = checks
      .filter(({ verdict }) => verdict.kind === "passed")
      .reduce((sum, { check }) => sum + check.points, 0);
    const max = one.info.points[visibility];
    return { chosen: one, status: statusOf(checks, max), earned, max, checks };
  });
}

/** Nobody's fault: the machine was too busy to judge the check. */
export const isTooBusy = ({ verdict }: CheckResult): boolean =>
  verdict.kind === "ungradable" && verdict.isBusy === true;

/** The first check that a function failed; stretch checks cannot be failed, only missed. */
export const firstFailure = ({ checks }: Standing): CheckResult | undefined => failures(checks)[0];

export const failures = (checks: CheckResult[]): CheckResult[] =>
  checks.filter(({ check, verdict }) => !check.stretch && verdict.kind !== "passed");

/** The stretch checks of a function, and whether all are passed: a star. */
export function starOf({ checks }: Standing): "none" | "earned" | "missed" {
  const stretch = checks.filter(({ check }) => check.stretch);
  if (stretch.length === 0) return "none";
  return stretch.every(({ verdict }) => verdict.kind === "passed") ? "earned" : "missed";
}

/** Verdicts that are not the function's own fault. */
const QUIET = new Set<Verdict["kind"]>(["passed", "waiting", "not-started"]);

function statusOf(checks: CheckResult[], max: number): FunctionStatus {
  const counted = checks.filter(({ check }) => !check.stretch);
  const kinds = counted.map(({ verdict }) => verdict);
  const judged = counted.reduce((sum, { check }) => sum + check.points, 0);
  const isQuiet = failures(checks).every(({ verdict }) => QUIET.has(verdict.kind));
  // fewer checks than unit.json promises do not count, however well they went
  if (kinds.length === 0 || (isQuiet && judged < max)) return { kind: "not-run" };
  if (kinds.every((verdict) => verdict.kind === "passed")) return { kind: "passed" };
  if (kinds.every((verdict) => verdict.kind === "not-started")) return { kind: "not-started" };
  const quiet = kinds.every(({ kind }) => kind === "passed" || kind === "waiting");
  const waiting = kinds.find((verdict) => verdict.kind === "waiting");
  return quiet && waiting ? { kind: "waiting", for: waiting.for } : { kind: "failed" };
}
