import { paramsIn } from "../../catalog/units";
import type { Answerer } from "../../grading/answerer";
import { judge } from "../../grading/judge";
import { VISIBLE_SEED } from "../../grading/seed";
import type { Judged } from "../../grading/verdict";
import type { PlacedCheck } from "../../proof/material";
import type { Sandbox } from "../../sandbox/contract";
import type { Submission } from "../submission";
import type { Course, GradedFunction } from "./course";
import type { Patience } from "./patience";
import { withStrikes } from "./strikes";

/** All that judging one submission needs. */
export interface Bench {
  course: Course;
  sandbox: Sandbox;
  submission: Submission;
  patience: Patience;
}

/** What each check came to. */
export type Verdicts = Map<PlacedCheck, Judged>;

/** Runs checks of one function in a fresh child, which `afterwards` may ask more; then ends it. */
export function pass<T>(
  bench: Bench,
  graded: GradedFunction,
  checks: PlacedCheck[],
  substitutes: readonly string[],
  afterwards: (verdicts: Verdicts, answerer: Answerer) => T,
): T {
  const { unit, info, reference } = graded;
  const { limits, strikes } = bench.patience.allowance();
  const files = new Map(Object.entries(bench.submission.files[unit.id] ?? {}));
  const order = {
    submitted: { unit, files },
    functionName: info.name,
    substitutes,
    reference,
    limits,
  };
  const child = bench.sandbox.answererFor(order);
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
