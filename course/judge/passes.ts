import { paramsIn, type Unit } from "../catalog/units";
import type { Answerer } from "../checks/answerer";
import { judge } from "../checks/judge";
import { VISIBLE_SEED } from "../checks/seed";
import type { Judged } from "../checks/verdict";
import type { PlacedCheck } from "../dossier/dossier";
import type { Sandbox, SubmittedUnit } from "../sandbox/contract";
import type { Submission } from "./submission";
import type { Course, GradedFunction } from "./course";
import type { Patience } from "./patience";
import { withStrikes } from "./strikes";

/** All that judging one submission needs. */
export interface Bench {
  course: Course;
  sandbox: Sandbox;
  submission: Submission;
  /** The submission's units, each as one object: by that it is known that they are compiled. */
  submitted: Map<string, SubmittedUnit>;
  patience: Patience;
}

/** What each check came to. */
export type Verdicts = Map<PlacedCheck, Judged>;

/** A pass over checks of one function. */
export interface Pass {
  graded: GradedFunction;
  checks: PlacedCheck[];
  substitutes: readonly string[];
  /** A child of its own, or the one of the whole submission. */
  child: "own" | "shared";
}

/** Runs checks in a child, which `afterwards` may ask more. */
export function run<T>(
  bench: Bench,
  { graded, checks, substitutes, child: kind }: Pass,
  afterwards: (verdicts: Verdicts, answerer: Answerer) => T,
): T {
  const { unit, info, reference } = graded;
  const { limits, strikes } = bench.patience.allowance();
  const child = bench.sandbox.answererFor({
    submitted: submittedUnit(bench, unit),
    functionName: info.name,
    substitutes,
    reference,
    limits: { ...limits, strikes },
    ...(kind === "shared" && { sharedBy: bench.submission }),
  });
  try {
    const answerer = withStrikes(child, strikes, bench.patience.timedOut);
    const path = `${unit.id}/${info.name}`;
    const verdicts: Verdicts = new Map();
    for (const placed of checks) {
      const seed = placed.visibility === "hidden" ? bench.course.hidden.seed : VISIBLE_SEED;
      const setting = { answerer, seed, path, params: paramsIn(unit) };
      verdicts.set(placed, judge(placed.check, setting));
    }
    return afterwards(verdicts, answerer);
  } finally {
    child.close();
  }
}

/** Lets the submission's units be compiled while the first functions are judged. */
export function prepare(bench: Bench): void {
  const units = new Set(bench.course.functions.map(({ unit }) => unit));
  const submitted = [...units]
    .filter(({ id }) => bench.submission.files[id])
    .map((unit) => submittedUnit(bench, unit));
  bench.sandbox.prepare(submitted);
}

/** The one object for a unit of the submission. */
export function submittedUnit({ submitted, submission }: Bench, unit: Unit): SubmittedUnit {
  const known = submitted.get(unit.id);
  if (known) return known;
  const made = { unit, files: new Map(Object.entries(submission.files[unit.id] ?? {})) };
  submitted.set(unit.id, made);
  return made;
}
