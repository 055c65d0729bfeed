import { type Attempts, counting } from "./attempts";
import type { GradebookEntry, GradebookResult } from "./entry";
import { type Person, personOf } from "./roster";

/** One line of a table of grades: a person, a submission, or both. */
export interface GradebookRow {
  person?: Person;
  graded?: GradebookEntry;
}

/** Which submission counts for whom. Without a roster, every submission counts for itself. */
export interface Gradebook {
  rows: GradebookRow[];
  /** People on the roster who handed nothing in. */
  missing: Person[];
  /** Submissions that belong to nobody on the roster. */
  strangers: string[];
  /** Submissions that do not count because another one by the same person does. */
  superseded: string[];
}

export function gradebookOf(
  all: GradebookEntry[],
  people: Person[] | undefined,
  attempts: Attempts,
): Gradebook {
  if (!people) {
    const rows = all.map((graded) => ({ graded }));
    return { rows, missing: [], strangers: [], superseded: [] };
  }
  const owners = new Map(all.map((graded) => [graded, personOf(people, graded.name)]));
  const rows = people.map((person): GradebookRow => {
    const own = all.filter((graded) => owners.get(graded) === person);
    const chosen = counting(
      own.map((graded) => ({ ...graded, score: scoreOf(graded.result), graded })),
      attempts,
    );
    return { person, graded: chosen?.graded };
  });
  const strange = all.filter((graded) => owners.get(graded) === undefined);
  const counted = new Set(rows.map(({ graded }) => graded));
  return {
    rows: [...rows, ...strange.map((graded) => ({ graded }))],
    missing: rows.flatMap(({ person, graded }) => (person && !graded ? [person] : [])),
    strangers: strange.map(({ name }) => name),
    superseded: all
      .filter((graded) => owners.get(graded) !== undefined && !counted.has(graded))
      .map(({ name }) => name),
  };
}

const scoreOf = ({ status, score }: GradebookResult): number | null =>
  status === "graded" ? score : null;
