import type { Foreign } from "../base/foreign/foreign";
import { type Attempts, counting } from "./attempts";
import type { GradebookEntry, GradebookResult } from "./entry";
import { ownerOf } from "./owner";
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
    return { rows, missing: [], strangers: [], ambiguous: [], superseded: [] };
  }
  const owners = new Map(all.map((graded) => [graded, ownerOf(people, graded.name)]));
  const personOf = (graded: GradebookEntry): Person | undefined => {
    const owner = owners.get(graded);
    return owner?.kind === "person" ? owner.person : undefined;
  };
  const rows = people.map((person): GradebookRow => {
    const own = all.filter((graded) => personOf(graded) === person);
    const chosen = counting(
      own.map((graded) => ({ ...graded, score: scoreOf(graded.result), graded })),
      attempts,
    );
    return { person, graded: chosen?.graded };
  });
  const nobodys = all.filter((graded) => personOf(graded) === undefined);
  const ambiguous = nobodys.flatMap((graded) => {
    const owner = owners.get(graded);
    return owner?.kind === "ambiguous" ? [{ graded, people: owner.people }] : [];
  });
  const strange = nobodys.filter((graded) => owners.get(graded)?.kind === "nobody");
  const counted = new Set(rows.map(({ graded }) => graded));
  return {
    rows: [...rows, ...nobodys.map((graded) => ({ graded }))],
    missing: rows.flatMap(({ person, graded }) => (person && !graded ? [person] : [])),
    strangers: strange.map(({ name }) => name),
    ambiguous: ambiguous.map(({ graded, people: own }) => ({ name: graded.name, people: own })),
    superseded: all
      .filter((graded) => personOf(graded) !== undefined && !counted.has(graded))
      .map(({ name }) => name),
  };
}

const scoreOf = ({ status, score }: GradebookResult): number | null =>
  status === "graded" ? score : null;
