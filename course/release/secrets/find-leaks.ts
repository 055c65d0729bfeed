import type { Handout } from "../handout";
import { isInstructorsFile } from "../instructors-file";
import { SEALED } from "../solutions";
import { decodedIn } from "./decoded";
import { isAlmost, numberValues, valueOf } from "./number-values";
import type { Secret } from "./secrets";

/** A secret that is in a handout. */
export interface Leak extends Secret {
  file: string;
  line: number;
}

/** Data files, in which no secret is written and none could be read. */
const BINARY = /\.(png|gz)$/;

const SHORTEST_DECODED = 8;

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
    const place = placeIn(text);
    // most secrets are nowhere in a file: only those that are get a line
    const found = secrets.flatMap((secret) => {
      const at = place(secret);
      return at === undefined || isChance(file, secret) || isMeant(file, secret)
        ? []
        : [{ secret, at }];
    });
    return [
      ...forbidden,
      ...found.map(({ secret, at }) => ({ ...secret, file, line: lineAt(text, at) })),
    ];
  });
}

/** For self-learners the solutions are there on purpose, and other files may share lines with them. */
const isMeant = (file: string, { kind }: Secret): boolean => file === SEALED && isLine(kind);

/** Where a file has a secret, in plain words or written in another way; undefined where it has not. */
function placeIn(text: string): (secret: Secret) => number | undefined {
  const values = numberValues(text);
  const decoded = decodedIn(text).join("\n");
  return ({ kind, text: secret }) => {
    if (kind === "a hidden constant") {
      const wanted = valueOf(secret);
      return values.find(({ value }) => isAlmost(value, wanted))?.place;
    }
    const place = text.indexOf(secret);
    if (place >= 0) return place;
    // what is short may occur by chance in what was never meant to be a text
    return secret.length >= SHORTEST_DECODED && decoded.includes(secret) ? 0 : undefined;
  };
}

/** In JSON a quote of a title has a backslash before it. */
const readable = (file: string, text: string): string =>
  file.endsWith(".json") ? text.replaceAll('\\"', '"') : text;

const isLine = (kind: string): boolean => / line /.test(` ${kind} `);

const isChance = (file: string, { kind, text }: Secret): boolean =>
  isEngine(file) && isLine(kind) && text.length < CHANCE;

const lineAt = (text: string, place: number): number => text.slice(0, place).split("\n").length;
