import { type Foreign, rawOf } from "../base/foreign/foreign";
import type { Person } from "./roster";

/** Whose a submission is: somebody's, nobody's on the roster, or one of several people's. */
export type Owner =
  { kind: "person"; person: Person } | { kind: "nobody" } | { kind: "ambiguous"; people: Person[] };

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
  return found.length === 1 ? { kind: "person", person: found[0] } : { kind: "nobody" };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** "ann-2" and "ann_late" begin with "ann"; "anna" does not. */
function begins(submission: string, start: string): boolean {
  if (start === "") return false;
  const [whole, first] = [submission.toLowerCase(), start.toLowerCase()];
  return whole === first || (whole.startsWith(first) && /[^\p{L}\p{N}]/u.test(whole[first.length]));
}

/** Those of the people that the submission begins with most of. */
function longest(people: Person[], submission: string, of: (person: Person) => string): Person[] {
  const found = people.filter((person) => begins(submission, of(person)));
  const most = Math.max(...found.map((person) => of(person).length));
  return found.filter((person) => of(person).length === most);
}
