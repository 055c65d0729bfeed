import { exportsName } from "../catalog/exports";
import type { Unit } from "../catalog/units";

type Files = Record<string, string>;

/**
 * The functions of a unit that a function uses, directly or through others: what unit.json says it
 * needs, and what the files of the submission import. Only those before it in the course's order. A
 * later one could be made to fail on purpose; with the reference in its place, the function could
 * ask that for its own answers (one iteration of optimize gives away what propagate is).
 */
export function dependenciesOf(unit: Unit, files: Files, name: string): Set<string> {
  const place = (one: string) => unit.functions.findIndex((info) => info.name === one);
  const used = new Set<string>();
  const visit = (one: string) => {
    for (const next of [...needsOf(unit, one), ...importsOf(unit, files, one)]) {
      if (place(next) >= place(name) || used.has(next)) continue;
      used.add(next);
      visit(next);
    }
  };
  visit(name);
  return used;
}

const needsOf = (unit: Unit, name: string): string[] =>
  unit.functions.find((info) => info.name === name)?.needs ?? [];

/** All functions of the files that the function's file imports, through helper files too. */
function importsOf(unit: Unit, files: Files, name: string): string[] {
  const own = Object.keys(files).find((file) => exportsName(files[file], name));
  const seen = new Set<string>();
  const visit = (file: string) => {
    for (const imported of importedFiles(files, file)) {
      if (seen.has(imported)) continue;
      seen.add(imported);
      visit(imported);
    }
  };
  if (own) visit(own);
  return unit.functions
    .map((info) => info.name)
    .filter((other) => [...seen].some((file) => exportsName(files[file], other)));
}

/**
 * `from "./sigmoid"`, `import "./helpers.ts"`, `require("./x")`: whatever names a file beside it.
 * The text is hostile: the blanks have a bound, so that no text takes longer than its length.
 */
const IMPORTED =
  /\b(?:from|import|require)\s{0,100}(?:\(\s{0,100})?["']\.\/([\w-]{1,100})(?:\.[jt]s)?["']/g;

function importedFiles(files: Files, file: string): string[] {
  return [...files[file].matchAll(IMPORTED)]
    .map(([, name]) => `${name}.ts`)
    .filter((name) => Object.hasOwn(files, name));
}
