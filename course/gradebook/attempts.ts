import { type Foreign, rawOf } from "../base/foreign/foreign";

/** Which of a person's submissions counts. */
export const ATTEMPTS = ["latest", "best"] as const;
export type Attempts = (typeof ATTEMPTS)[number];

/** One submission of a person who may have several. */
export interface Attempt {
  name: Foreign;
  /** When the file or folder was last changed, in milliseconds. */
  time: number;
  score: number | null;
}

/**
 * The attempt that counts. The latest is found by a time in the names (2026-01-31T12-30, or
 * 20260131123000) if all attempts have one, otherwise by the time of the last change, which copies
 * lose. An attempt without a score is never the best.
 */
export function counting<T extends Attempt>(attempts: T[], which: Attempts): T | undefined {
  const times = attempts.map(({ name }) => timeIn(rawOf(name)));
  const isTold = times.every((time) => time !== undefined);
  const inTime = attempts
    .map((attempt, i) => ({ attempt, time: isTold ? (times[i] ?? "") : attempt.time }))
    .toSorted(
      (a, b) => compare(a.time, b.time) || compare(rawOf(a.attempt.name), rawOf(b.attempt.name)),
    )
    .map(({ attempt }) => attempt);
  if (which === "latest") return inTime.at(-1);
  const best = Math.max(...inTime.map(({ score }) => score ?? -1));
  return inTime.findLast(({ score }) => (score ?? -1) === best);
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : Number(a > b));

/** The digits of a date, and of a time where there is one. */
function timeIn(name: string): string | undefined {
  const found =
    /(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?:[T_ -]*([0-2]\d)[-:.h]?([0-5]\d)(?:[-:.m]?([0-5]\d))?)?(?!\d)/.exec(
      name,
    );
  return found
    ?.slice(1)
    .map((digits) => digits ?? "00")
    .join("");
}
