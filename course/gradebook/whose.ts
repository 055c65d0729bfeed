import type { GradebookEntry } from "./entry";
import { namedOwners, ownerOf } from "./owner";
import type { Person } from "./roster";

/** The submissions of a run, by those who handed them in. */
export interface Whose {
  owned: Map<Person, GradebookEntry[]>;
  ambiguous: { graded: GradebookEntry; people: Person[] }[];
  strangers: GradebookEntry[];
  /** Also in `owned`. */
  guessed: { graded: GradebookEntry; person: Person }[];
}

/**
 * Whose each submission is. What a platform's metadata says comes first, and may name a group. A
 * name that only begins with somebody's id is a guess: it counts while that person has nothing
 * else, because "lee-ann" may well be somebody else than "lee".
 */
export function whoseAll(all: GradebookEntry[], people: Person[]): Whose {
  const whose: Whose = { owned: new Map(), ambiguous: [], strangers: [], guessed: [] };
  const give = (person: Person, graded: GradebookEntry) =>
    whose.owned.set(person, [...(whose.owned.get(person) ?? []), graded]);
  const guesses: Whose["guessed"] = [];
  for (const graded of all) {
    const named = namedOwners(people, graded.owners ?? []);
    for (const person of named) give(person, graded);
    if (named.length > 0) continue;
    const owner = ownerOf(people, graded.name);
    if (owner.kind === "ambiguous") whose.ambiguous.push({ graded, people: owner.people });
    else if (owner.kind === "nobody") whose.strangers.push(graded);
    else if (owner.isGuess) guesses.push({ graded, person: owner.person });
    else give(owner.person, graded);
  }
  const known = new Set(whose.owned.keys());
  for (const guess of guesses) {
    if (known.has(guess.person)) whose.strangers.push(guess.graded);
    else {
      give(guess.person, guess.graded);
      whose.guessed.push(guess);
    }
  }
  return whose;
}
