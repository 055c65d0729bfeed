import { reachedFrom } from "../answers/realm/imports-in";
import { paramsIn, type Unit } from "../catalog/units";
import type { Answerer } from "../checks/answerer";
import { judge } from "../checks/judge";
import type { CallLimits } from "../answers/limits";
import type { Judged } from "../checks/verdict";
import type { PlacedCheck } from "../dossier/dossier";
import type { Sandbox, SubmittedUnit } from "../sandbox/contract";
import type { Submission } from "./submission";
import type { Course, GradedFunction } from "./course";

/** All that judging one submission needs. */
export interface JudgingContext {
  course: Course;
  sandbox: Sandbox;
  submission: Submission;
  /** The submission's units, each as one object: by that it is known that they are compiled. */
  submitted: Map<string, SubmittedUnit>;
  /** Functions that timed out in the shared child. */
  timedOutShared: Set<GradedFunction>;
  /** Called after each check. */
  onCheck: () => void;
}

/** What became of a check. */
export interface JudgedOnce extends Judged {
  /** The machine was so busy that calls had to be made again. */
  madeAgain?: true;
}

/** The outcome of each check. */
export type Verdicts = Map<PlacedCheck, JudgedOnce>;

/** A pass over checks of one function. */
export interface CheckRun {
  graded: GradedFunction;
  checks: PlacedCheck[];
  substitutes: readonly string[];
  /** A child of its own, or the one of the whole submission. */
  child: "own" | "shared";
  limits: CallLimits;
}

/** Runs checks in a child, which `afterwards` may ask more. */
export function runChecks<T>(
  context: JudgingContext,
  { graded, checks, substitutes, child: kind, limits }: CheckRun,
  afterwards: (verdicts: Verdicts, answerer: Answerer) => T,
): T {
  const { unit, info, reference } = graded;
  const child = context.sandbox.answererFor({
    submitted: submittedUnit(context, unit),
    functionName: info.name,
    substitutes,
    reference,
    limits,
    ...(kind === "shared" && { sharedBy: context.submission }),
  });
  try {
    const path = `${unit.id}/${info.name}`;
    const verdicts: Verdicts = new Map();
    for (const placed of checks) {
      const seed = placed.visibility === "hidden" ? context.course.hidden.seed : unit.seed;
      const setting = { answerer: child, seed, path, params: paramsIn(unit) };
      const before = child.madeAgain();
      const judged = judge(placed.check, setting);
      const wasMadeAgain = child.madeAgain() > before;
      verdicts.set(placed, wasMadeAgain ? { ...judged, madeAgain: true } : judged);
      context.onCheck();
    }
    child.begin?.("probing");
    return afterwards(verdicts, child);
  } finally {
    child.close();
  }
}

/** Lets the submission's units be compiled while the first functions are judged. */
export function compileAhead(context: JudgingContext): void {
  const units = new Set(context.course.functions.map(({ unit }) => unit));
  const submitted = [...units]
    .filter(({ id }) => context.submission.files[id])
    .map((unit) => submittedUnit(context, unit));
  context.sandbox.prepare(submitted);
}

/** The one object for a unit of the submission. */
export function submittedUnit(
  { course, submitted, submission }: JudgingContext,
  unit: Unit,
): SubmittedUnit {
  const known = submitted.get(unit.id);
  if (known) return known;
  const stubOf = (name: string) => course.stubOf(unit.id, name);
  const made = { unit, files: filesFor(unit.id, submission.files), stubOf };
  submitted.set(unit.id, made);
  return made;
}

/** The files of a unit, and those of earlier units that they import. */
function filesFor(unit: string, byUnit: Submission["files"]): Map<string, string> {
  const own = byUnit[unit] ?? {};
  const textOf = (file: string): string | undefined => {
    const [, folder = unit, name = file] = /^\.\.\/([^/]+)\/(.+)$/.exec(file) ?? [];
    const files = Object.hasOwn(byUnit, folder) ? byUnit[folder] : {};
    return Object.hasOwn(files, name) ? files[name] : undefined;
  };
  const reached = reachedFrom(unit, Object.keys(own), textOf);
  return new Map(reached.map((file) => [file, textOf(file) ?? ""]));
}
