import fc from "fast-check";
import type { Check } from "../checks/check";
import { answersOf } from "../checks/answers";
import { attempt, judge, type Setting } from "../checks/judge";
import { newRun } from "../checks/run";
import { integerSeed } from "../checks/seed";

/** A right answer may use this share of a tolerance, a wrong one must exceed it by as much. */
export const FACTOR = 10;

/** How far a check's tolerance is from right and from wrong answers, as shares of it. */
export interface Margin {
  id: string;
  /** Largest deviation of any right answer. */
  right: number;
  /** The smallest of the worst deviations of the misconceptions that it is meant to catch. */
  wrong: number;
}

/** Below 1, the tolerance is too close to a right or a wrong answer. */
export const room = ({ right, wrong }: Margin): number =>
  Math.min(1 / (FACTOR * right), wrong / FACTOR);

/**
 * The worst deviation of some answers in a check, over all of its random inputs: unlike a verdict,
 * which shows the smallest input that fails.
 */
export function worstDeviation(check: Check, setting: Setting): number {
  const { body } = check;
  if (body.kind === "example") return judge(check, setting).deviation;
  const answers = answersOf(setting.answerer);
  const seed = integerSeed(setting.seed, `${setting.path}/${check.id}`);
  const inputs = fc.sample(fc.record(body.generators), { seed, numRuns: body.runs });
  const deviations = inputs.map((given) => {
    const run = newRun(setting.params, check.mayChangeArguments);
    return attempt(run, given, () => body.run(answers, given)).deviation;
  });
  return Math.max(...deviations);
}
