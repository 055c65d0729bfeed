import type { Foreign } from "../base/foreign/foreign";
import { type Attempts, counting } from "./attempts";
import type { GradebookEntry, GradebookResult } from "./entry";
import { whoseAll } from "./whose";
import type { Person } from "./roster";

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
  strangers: Foreign[];
  /** Submissions that could be several people's, and so count for none of them. */
  ambiguous: { name: Foreign; people: Person[] }[];
  /** Submissions whose names only begin with an id, and which count because there is no other. */
  guessed: { name: Foreign; person: Person }[];
  /** Submissions that do not count because another one by the same person does. */
  superseded: Foreign[];
}

export function gradebookOf(
  all: GradebookEntry[],
  people: Person[] | undefined,
  attempts: Attempts,
): Gradebook {
  if (!people) {
    const rows = all.map((graded) => ({ graded }));
    return { rows, missing: [], strangers: [], ambiguous: [], guessed: [], superseded: [] };
  }
  const { owned, ambiguous, strangers, guessed } = whoseAll(all, people);
  const rows = people.map((person): GradebookRow => {
    const own = (owned.get(person) ?? []).map((graded) => ({
      ...graded,
      ids: [person.id],
      score: scoreOf(graded.result),
      graded,
    }));
    return { person, graded: counting(own, attempts)?.graded };
  });
  const counted = new Set(rows.map(({ graded }) => graded));
  const everybodys = new Set([...owned.values()].flat());
  const nobodys = all.filter((graded) => !everybodys.has(graded));
  return {
    rows: [...rows, ...nobodys.map((graded) => ({ graded }))],
    missing: rows.flatMap(({ person, graded }) => (person && !graded ? [person] : [])),
    strangers: strangers.map(({ name }) => name),
    ambiguous: ambiguous.map(({ graded, people: own }) => ({ name: graded.name, people: own })),
    guessed: guessed.map(({ graded, person }) => ({ name: graded.name, person })),
    superseded: all
      .filter((graded) => everybodys.has(graded) && !counted.has(graded))
      .map(({ name }) => name),
  };
}

const scoreOf = ({ status, score }: GradebookResult): number | null =>
  status === "graded" ? score : null;
