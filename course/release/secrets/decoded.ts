/*
 * Other ways to write a text, taken back: what a handout holds in one of them is read as well.
 */

/** Shorter ones hide nothing that could be recognized. */
const SHORTEST = 12;
/** Most files have none of these, and a text that is packed twice is not looked into. */
const LONGEST = 1_000_000;

const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
const HEX = /(?:[0-9a-fA-F]{2}[\s:,]?){12,}/g;
const ESCAPES = /(?:(?:\\u00|\\x|%|0x)[0-9a-fA-F]{2}[\s,]*){12,}/g;
const CODES = /(?:\b(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])\b[\s,;]*){12,}/g;

/**
 * The texts that a text contains in base64, as hex digits, escaped, as a table of character codes,
 * or backwards.
 */
export function decodedIn(text: string): string[] {
  const source = text.slice(0, LONGEST);
  return [
    ...each(source, BASE64, base64),
    ...each(source, HEX, (found) => bytes(found.replaceAll(/[^0-9a-fA-F]/g, ""))),
    ...each(source, ESCAPES, (found) => bytes(found.replaceAll(/\\u00|\\x|%|0x|[\s,]/g, ""))),
    ...each(source, CODES, (found) => String.fromCharCode(...numbersIn(found))),
    [...source].toReversed().join(""),
  ].filter((one) => one.length >= SHORTEST);
}

const each = (text: string, kind: RegExp, decode: (found: string) => string | string[]): string[] =>
  [...text.matchAll(kind)].flatMap(([found]) => decode(found));

/** A text may begin at any of four places in what was packed. */
const base64 = (found: string): string[] =>
  [0, 1, 2, 3].map((skip) =>
    Buffer.from(found.slice(skip), /[-_]/.test(found) ? "base64url" : "base64").toString("latin1"),
  );

const bytes = (digits: string): string => Buffer.from(digits, "hex").toString("latin1");

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
