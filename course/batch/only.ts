import { join } from "node:path";
import { rawOf } from "../base/foreign/foreign";
import { nearestTo } from "../base/nearest";
import { Refusal } from "../base/refusal";
import type { Unit } from "../catalog/units";
import type { Graded } from "../gradebook/graded";
import { ownerOf } from "../gradebook/owner";
import { readResult, RESULT_FILE } from "../gradebook/result-file";
import type { Person } from "../gradebook/roster";
import { aboutOf, type Planned } from "../intake/plan";
import { resultWithout } from "../judge/record/build";
import type { RunCircumstances } from "../judge/record/result";
import type { Cache } from "./cache";
import * as texts from "./texts";

const folded = (text: string): string => text.normalize("NFC").toLowerCase();

/**
 * The submissions of some people; all where nobody is named.
 *
 * @param only ids on the roster, or names of submissions
 * @throws Refusal for a word that names nobody
 */
export function chosenFrom(
  planned: Planned[],
  only: readonly string[],
  people: Person[] | undefined,
): Planned[] {
  if (only.length === 0) return planned;
  const wanted = only.map(folded);
  const called = planned.map((one) => ({ one, names: namesOf(one, people) }));
  const known = new Set(called.flatMap(({ names }) => names));
  const unknown = wanted.filter((word) => !known.has(word));
  if (unknown.length > 0) {
    const sentences = unknown.map((word) => texts.nobodyCalled(word, nearestTo(word, [...known])));
    throw new Refusal(sentences.join("\n"));
  }
  return called
    .filter(({ names }) => names.some((name) => wanted.includes(name)))
    .map(({ one }) => one);
}

function namesOf({ name }: Planned, people: Person[] | undefined): string[] {
  const owner = people && ownerOf(people, name);
  const ids = owner?.kind === "person" ? [rawOf(owner.person.id)] : [];
  return [rawOf(name), ...ids].map(folded);
}

/** What an earlier run says of a submission that this one does not grade. */
export function earlierOf(
  planned: Planned,
  out: string,
  units: Unit[],
  circumstances: RunCircumstances,
  cache: Cache,
): Graded {
  const { name } = planned;
  const without = { ...circumstances, submission: name, digest: "", refused: [] };
  const result =
    readResult(join(out, rawOf(name), RESULT_FILE)) ??
    resultWithout("incomplete", texts.notGradedYet, without, units);
  const judgement = result.digest === "" ? undefined : cache.find(result.digest)?.judgement;
  return { ...aboutOf(planned), isFromCache: true, result, ...(judgement && { judgement }) };
}
