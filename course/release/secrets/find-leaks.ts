import type { Handout } from "../handout";
import { isInstructorsFile } from "../instructors-file";
import type { Secret } from "./secrets";

/** A secret that is in a handout. */
export interface Leak extends Secret {
  file: string;
  line: number;
}

/** Data files, in which no secret is written and none could be read. */
const BINARY = /\.(png|gz)$/;

/** Code of the engine and an answer may share a short line by chance: `return shape;`. */
const CHANCE = 40;
const isEngine = (file: string): boolean => /^(course|datasets)\//.test(file);

/** Reads a whole handout, line by line, and finds what must not be in it. */
export function findLeaks(handout: Handout, secrets: Secret[]): Leak[] {
  return [...handout].flatMap(([file, content]) => {
    const forbidden = isInstructorsFile(file)
      ? [{ kind: "an instructor's file", from: file, text: file, file, line: 1 }]
      : [];
    if (BINARY.test(file)) return forbidden;
    const text = readable(file, content.toString("utf8"));
    // most secrets are nowhere in a file: only those that are get a line
    const found = secrets.filter((secret) => placeOf(text, secret) >= 0 && !isChance(file, secret));
    return [
      ...forbidden,
      ...found.map((secret) => ({ ...secret, file, line: lineOf(text, secret) })),
    ];
  });
}

/** In JSON a quote of a title has a backslash before it. */
const readable = (file: string, text: string): string =>
  file.endsWith(".json") ? text.replaceAll('\\"', '"') : text;

const isChance = (file: string, { kind, text }: Secret): boolean =>
  isEngine(file) && / line /.test(` ${kind} `) && text.length < CHANCE;

/** A number must stand alone: 12345 is not in 0.123456. */
function placeOf(text: string, secret: Secret): number {
  const place = text.indexOf(secret.text);
  if (place < 0 || secret.kind !== "a hidden constant") return place;
  return text.search(new RegExp(`(?<![\\w.])${secret.text.replaceAll(/[.+]/g, "\\$&")}(?![\\w.])`));
}

const lineOf = (text: string, secret: Secret): number =>
  text.slice(0, placeOf(text, secret)).split("\n").length;
