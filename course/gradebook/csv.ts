import type { Foreign } from "../base/foreign/foreign";
import { inCell } from "../base/foreign/in-cell";

/** RFC 4180 with "\r\n". */
export const csv = (rows: Cell[][]): string =>
  rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

export type Cell = Foreign | string | number | null;

/** What some spreadsheet takes for the end of a cell, whatever the file is meant to be. */
const SEPARATORS = /[",;\t|\r\n]/;

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = inCell(cell);
  return SEPARATORS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads a table; the separator is "," or ";", whichever is more frequent in the first line. */
export function parseCsv(raw: string): string[][] {
  const text = raw.replace(/^\uFEFF/, "");
  const [first = ""] = text.split(/\r?\n/, 1);
  const separator = count(first, ";") > count(first, ",") ? ";" : ",";
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    const { value, end } =
      text[position] === '"' ? quoted(text, position) : plain(text, position, separator);
    row.push(value);
    position = end;
    if (text[position] === separator) {
      position += 1;
      if (position === text.length) row.push("");
      else continue;
    }
    rows.push(row);
    row = [];
    position += text.startsWith("\r\n", position) ? 2 : 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ""));
}

const count = (text: string, part: string): number => text.split(part).length - 1;

function plain(text: string, start: number, separator: string) {
  let end = start;
  while (end < text.length && text[end] !== separator && !"\r\n".includes(text[end])) end += 1;
  return { value: text.slice(start, end).trim(), end };
}

/** Doubled quotes stand for one; an unclosed quote extends to the end. */
function quoted(text: string, start: number) {
  let value = "";
  let position = start + 1;
  while (position < text.length) {
    if (text[position] !== '"') value += text[position];
    else if (text[position + 1] === '"') {
      value += '"';
      position += 1;
    } else break;
    position += 1;
  }
  return { value, end: position + 1 };
}
