import { foreign, type Foreign } from "../base/foreign/foreign";
import { readRegularFile } from "../base/regular-file";
import * as texts from "./texts";
import { parseCsv } from "./csv";

/** Bytes. A university has some hundred thousand people. */
const LARGEST_ROSTER = 16 * 2 ** 20;

/** Somebody who is expected to hand something in. */
export interface Person {
  id: Foreign;
  name: Foreign;
}

/** @returns the people, or the sentence that says what is wrong with the file */
export function readRoster(file: string): Person[] | string {
  const bytes = readRegularFile(file, LARGEST_ROSTER);
  return bytes ? parseRoster(bytes.toString("utf8"), file) : texts.rosterUnread(foreign(file));
}

/** A table with a column "id" and a column "name", in any order, among any others. */
export function parseRoster(text: string, path: string): Person[] | string {
  const file = foreign(path);
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
  if (twice) return texts.rosterTwice(file, foreign(twice.id));
  return people.map((person) => ({ id: foreign(person.id), name: foreign(person.name) }));
}
