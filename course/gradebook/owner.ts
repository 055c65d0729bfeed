import { type Foreign, rawOf } from "../base/foreign/foreign";
import type { Person } from "./roster";

/** Whose a submission is: somebody's, nobody's on the roster, or one of several people's. */
export type Owner =
  | {
      kind: "person";
      person: Person;
      /** Its name merely begins with the id, and goes on with something that says nothing. */
      isGuess: boolean;
    }
  | { kind: "nobody" }
  | { kind: "ambiguous"; people: Person[] };

/**
 * How Canvas names what it lets an instructor download: the person's name, "late", the person's
 * number, the attempt's number. What follows is the name that the author gave to the file, and so
 * says nothing about who that is.
 */
const CANVAS = /^([^_]+)_(?:late_)?(\d+)_\d+_/i;

/**
 * Whose submission it is, by what the platform wrote into its name, never by what its author did:
 * the person whose id is the name or its beginning, or stands where Canvas puts it; otherwise the
 * person whose name it begins with, as in Moodle. Of two ids that it begins with, the longer one
 * counts. Where two people could be meant, it is neither's.
 */
export function ownerOf(people: Person[], name: Foreign): Owner {
  const submission = rawOf(name);
  const places = CANVAS.exec(submission)?.slice(1);
  const byId = places
    ? people.filter(({ id }) => places.some((place) => isSame(place, rawOf(id))))
    : longest(people, submission, ({ id }) => rawOf(id));
  const byName = longest(people, submission, (person) => rawOf(person.name));
  const found = [...new Set([...byId, ...byName])];
  if (found.length > 1) return { kind: "ambiguous", people: found };
  const [person] = found;
  if (!person) return { kind: "nobody" };
  const rest = folded(submission).slice(folded(rawOf(person.id)).length);
  const isGuess = !places && byId.length > 0 && !isMarker(rest);
  return { kind: "person", person, isGuess };
}

/** What people put behind an id to tell attempts apart: dates, numbers, "late", "attempt2". */
const MARKER =
  /^(?:\d+|\d+t\d+z?|(?:late|attempt|try|version|v|copy|resubmission|submission|final|week|hw|homework)\d*)$/;

const isMarker = (rest: string): boolean =>
  rest
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .every((word) => MARKER.test(word));

/** Two spellings of one name, composed and in small letters. */
const folded = (text: string): string => text.normalize("NFC").toLowerCase();

const isSame = (a: string, b: string): boolean => folded(a) === folded(b);

/** "ann-2" and "ann_late" begin with "ann"; "anna" does not. */
function begins(submission: string, start: string): boolean {
  if (start === "") return false;
  const [whole, first] = [folded(submission), folded(start)];
  return whole === first || (whole.startsWith(first) && /[^\p{L}\p{N}]/u.test(whole[first.length]));
}

/** Those of the people that the submission begins with most of. */
function longest(people: Person[], submission: string, of: (person: Person) => string): Person[] {
  const found = people.filter((person) => begins(submission, of(person)));
  const most = Math.max(...found.map((person) => of(person).length));
  return found.filter((person) => of(person).length === most);
}

/** The people whom a platform's own metadata names by id, address or name. */
export function namedOwners(people: Person[], owners: readonly Foreign[]): Person[] {
  const named = new Set(owners.map((owner) => folded(rawOf(owner))));
  const byId = people.filter(({ id }) => named.has(folded(rawOf(id))));
  return byId.length > 0 ? byId : people.filter(({ name }) => named.has(folded(rawOf(name))));
}
