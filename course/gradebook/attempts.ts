import { type Foreign, rawOf } from "../base/foreign/foreign";

/** Which of a person's submissions counts. */
export const ATTEMPTS = ["latest", "best"] as const;
export type Attempts = (typeof ATTEMPTS)[number];

/** One submission of a person who may have several. */
export interface Attempt {
  name: Foreign;
  /** The ids of the person, which are not dates, whatever they look like. */
  ids?: Foreign[];
  /** When the file or folder was last changed, in milliseconds. */
  time: number;
  /** When it was handed in, in ISO 8601, where the platform says so. */
  submittedAt?: string;
  score: number | null;
}

/**
 * The attempt that counts, of those that have a score, or else of all. The latest is found by what
 * the platform says, or by a time in the names (2026-01-31T12-30, or 20260131123000), if all
 * attempts have one; otherwise by the time of the last change, which copies lose; attempts of one
 * time by their names, in which numbers count as numbers.
 */
export function counting<T extends Attempt>(all: T[], which: Attempts): T | undefined {
  const sound = all.filter(({ score }) => score !== null);
  const attempts = sound.length > 0 ? sound : all;
  const times = timesOf(attempts);
  const inTime = attempts
    .map((attempt, i) => ({ attempt, time: times[i] }))
    .toSorted(
      (a, b) =>
        compare(a.time, b.time) || byNumbers.compare(rawOf(a.attempt.name), rawOf(b.attempt.name)),
    )
    .map(({ attempt }) => attempt);
  if (which === "latest") return inTime.at(-1);
  const best = Math.max(...inTime.map(({ score }) => score ?? -1));
  return inTime.findLast(({ score }) => (score ?? -1) === best);
}

const byNumbers = new Intl.Collator("en", { numeric: true });

/** Of one kind for all attempts, so that they can be compared. */
function timesOf(attempts: Attempt[]): (string | number)[] {
  const told = attempts.flatMap(({ submittedAt }) => submittedAt ?? []);
  if (told.length === attempts.length) return told;
  const named = attempts.flatMap((attempt) => timeIn(withoutIds(attempt)) ?? []);
  return named.length === attempts.length ? named : attempts.map(({ time }) => time);
}

function withoutIds({ name, ids = [] }: Attempt): string {
  const whole = rawOf(name);
  const id = ids.map(rawOf).find((one) => whole.toLowerCase().startsWith(one.toLowerCase()));
  return id === undefined ? whole : whole.slice(id.length);
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
