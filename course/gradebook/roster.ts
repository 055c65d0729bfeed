import { readFileSync } from "node:fs";
import * as texts from "./texts";
import { parseCsv } from "./csv";

/** Somebody who is expected to hand something in. */
export interface Person {
  id: string;
  name: string;
}

/** @returns the people, or the sentence that says what is wrong with the file */
export function readRoster(file: string): Person[] | string {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return texts.rosterUnread(file, (error as NodeJS.ErrnoException).code ?? "");
  }
  return parseRoster(text, file);
}

/** A table with a column "id" and a column "name", in any order, among any others. */
export function parseRoster(text: string, file: string): Person[] | string {
  const [head = [], ...rows] = parseCsv(text);
  const names = head.map((title) => title.trim().toLowerCase());
  const [id, name] = [names.indexOf("id"), names.indexOf("name")];
  if (id < 0 || name < 0) return texts.rosterColumns(file);
  const people = rows
    .map((row) => ({ id: (row[id] ?? "").trim(), name: (row[name] ?? "").trim() }))
    .filter((person) => person.id !== "");
  if (people.length === 0) return texts.rosterEmpty(file);
  const ids = people.map((person) => person.id.toLowerCase());
  const twice = people.find((_, i) => ids.indexOf(ids[i]) !== i);
  return twice ? texts.rosterTwice(file, twice.id) : people;
}

/**
 * Whose submission it is: the person whose id is its name, the beginning of its name, or a part of
 * it between "_" (as Canvas names downloads); otherwise the person whose name it begins with, as in
 * Moodle. The longest id or name wins; between two equally long ones, neither does.
 */
export function personOf(people: Person[], submission: string): Person | undefined {
  const byId = people.filter(({ id }) => begins(submission, id) || isPart(submission, id));
  const byName = people.filter(({ name }) => name !== "" && begins(submission, name));
  return longest(byId, ({ id }) => id) ?? longest(byName, ({ name }) => name);
}

/** "ann-2" and "ann_late" begin with "ann"; "anna" does not. */
function begins(submission: string, start: string): boolean {
  const [whole, first] = [submission.toLowerCase(), start.toLowerCase()];
  return whole === first || (whole.startsWith(first) && /[^\p{L}\p{N}]/u.test(whole[first.length]));
}

const isPart = (submission: string, id: string): boolean =>
  submission.toLowerCase().split("_").includes(id.toLowerCase());

function longest(people: Person[], of: (person: Person) => string): Person | undefined {
  const most = Math.max(...people.map((person) => of(person).length));
  const found = people.filter((person) => of(person).length === most);
  return found.length === 1 ? found[0] : undefined;
}
