import type { RunCircumstances } from "../judge/record/result";
import type { GradebookEntry, Mistake } from "./entry";
import { percentOf } from "./grades-csv";
import type { Gradebook } from "./gradebook";

const SCHEMA = "nn-from-scratch/summary/1";

/** `summary.json`: the run at a glance, for staff. Functions are counted over what counts. */
export function summaryOf(
  all: GradebookEntry[],
  { rows, missing, strangers, ambiguous, guessed, superseded }: Gradebook,
  circumstances: RunCircumstances,
) {
  const counted = rows.flatMap(({ graded }) => (graded?.result.complete ? [graded] : []));
  const scores = counted.map(({ result }) => result.score ?? 0);
  const ungradable = all.filter(({ result }) => result.status === "ungradable");
  return {
    schema: SCHEMA,
    ...circumstances,
    submissions: all.length,
    graded: all.filter(({ result }) => result.complete).length,
    ungradable: ungradable.map(({ name, result }) => ({ name, reason: result.reason ?? "" })),
    maxScore: all[0]?.result.maxScore ?? 0,
    meanScore: mean(scores),
    functions: functionsOf(counted),
    mistakes: mistakesOf(counted),
    missing,
    strangers,
    ambiguous,
    guessed,
    superseded,
  };
}

const mean = (numbers: number[]): number | null =>
  numbers.length === 0
    ? null
    : Math.round((100 * numbers.reduce((a, b) => a + b, 0)) / numbers.length) / 100;

function functionsOf(counted: GradebookEntry[]) {
  const first = counted[0]?.result.exercises ?? [];
  return first.map(({ unit, name, maxScore }, i) => {
    const rows = counted.map(({ result }) => result.exercises[i]);
    const meanScore = mean(rows.map(({ score }) => score)) ?? 0;
    return {
      unit,
      name,
      maxScore,
      meanScore,
      meanPercent: percentOf(meanScore, maxScore),
      passed: rows.filter(({ status }) => status === "passed").length,
      notStarted: rows.filter(({ status }) => status === "not-started").length,
    };
  });
}

/** Which known mistakes the class made, the most frequent one first. */
function mistakesOf(counted: GradebookEntry[]) {
  const seen = new Map<string, Mistake & { count: number }>();
  for (const one of counted.flatMap(({ mistakes }) => mistakes)) {
    const key = `${one.unit}/${one.name}: ${one.mistake}`;
    const entry = seen.get(key) ?? { ...one, count: 0 };
    seen.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...seen.entries()]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, entry]) => entry);
}
