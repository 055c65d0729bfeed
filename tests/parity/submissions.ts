import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { planStubs } from "../../course/authoring/stubs/stubs-files";
import { IMPORTS } from "./corpus/imports";
import { type Placed, place } from "./corpus/entry";
import { OUTCOMES } from "./corpus/outcomes";
import { SYNTAX } from "./corpus/syntax";
import { TIMES } from "./corpus/times";
import { GLOBALS } from "./corpus/worlds";

export const ROOT = path.join(__dirname, "../..");

export const ENTRIES: Placed[] = [IMPORTS, SYNTAX, GLOBALS, OUTCOMES, TIMES].flatMap(place);

/** A submission: its name, and the entries in it. */
export interface Handed {
  name: string;
  entries: Placed[];
}

/**
 * As few submissions as possible, so that few processes are needed: none has two entries for a
 * function, or two files of a name. All other exercises are not started.
 */
export function handIns(): Handed[] {
  const all: Handed[] = [];
  for (const placed of ENTRIES) {
    const free = all.find(
      ({ entries }) => !entries.some((other) => areInEachOthersWay(other, placed)),
    );
    if (free) free.entries.push(placed);
    else all.push({ name: `s${String(all.length).padStart(2, "0")}`, entries: [placed] });
  }
  return all;
}

function areInEachOthersWay(a: Placed, b: Placed): boolean {
  const paths = ({ unit, files }: Placed) =>
    Object.keys(files).map((file) => path.posix.join(unit, file));
  if (paths(a).some((file) => paths(b).includes(file))) return true;
  // an import of a function of the other unit
  return (
    a.files[`${a.name}.ts`].includes(`${b.unit}/`) || b.files[`${b.name}.ts`].includes(`${a.unit}/`)
  );
}

/** Writes a submission as a folder of exercises. */
export function writeHandIn({ entries }: Handed, folder: string): void {
  const write = (file: string, text: string) => {
    const at = path.join(folder, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
  };
  for (const { file, stub } of planStubs(ROOT).stubs) write(file, stub);
  for (const { unit, files } of entries) {
    for (const [file, text] of Object.entries(files)) write(`exercises/${unit}/${file}`, text);
  }
}
