import * as np from "#np";
import { isPlainObject } from "../../checks/copy-arguments";
import { type GenericAnswers, isCounted, type Subject } from "./subject";

/** Later steps are not looked at: trying each count would take too long. */
const MOST_STEPS = 30;

/** Answers that stop before the number of steps that an argument asks for. */
export function earlyExits(subject: Subject): GenericAnswers {
  const { right, params } = subject;
  const counted = params.map((_, i) => i).filter((i) => isCounted(subject, i));
  return Object.fromEntries(
    counted.flatMap((i) =>
      Object.entries(REASONS).map(([words, isReason]) => [
        `stops before ${params[i]} steps: ${words}`,
        (...args: unknown[]): unknown => {
          const all = right(...args) as unknown;
          const count = typeof args[i] === "number" ? Math.min(args[i], MOST_STEPS) : MOST_STEPS;
          const after = (steps: number) => right(...args.with(i, steps)) as unknown;
          return i < args.length ? (stopped(after, count, isReason) ?? all) : all;
        },
      ]),
    ),
  );
}

/** Sees how far the last results are apart: the step before, and this one. */
type Reason = (before: number, now: number) => boolean;

const REASONS: Record<string, Reason> = {
  "a step is longer than the one before": (before, now) => now > before,
  "a step is shorter than 0.01": (_, now) => now < 0.01,
  "a step is shorter than 0.0001": (_, now) => now < 1e-4,
  "a step is longer than 1": (_, now) => now > 1,
};

/** The result before the step that is a reason to stop; undefined where there is none. */
function stopped(after: (steps: number) => unknown, count: number, isReason: Reason): unknown {
  let last = after(0);
  let before = Number.POSITIVE_INFINITY;
  for (let steps = 1; steps <= count; steps++) {
    const result = after(steps);
    const now = distance(numbersIn(last), numbersIn(result));
    if (isReason(before, now)) return last;
    before = now;
    last = result;
  }
  return undefined;
}

/** The numbers that a result contains; lists grow from step to step, so they do not count. */
function numbersIn(result: unknown): number[] {
  if (typeof result === "number") return [result];
  if (result instanceof np.NDArray) return [...result.data];
  return isPlainObject(result) ? Object.values(result).flatMap(numbersIn) : [];
}

const distance = (a: number[], b: number[]): number =>
  Math.hypot(...a.map((x, i) => x - (b[i] ?? 0)));
