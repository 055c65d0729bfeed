import { importsIn, reachedFrom } from "../answers/realm/imports-in";
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
  if (own === undefined) return [];
  const textOf = (file: string) => (Object.hasOwn(files, file) ? files[file] : undefined);
  const imported = reachedFrom(unit.id, importsIn(unit.id, own, files[own]), textOf);
  return unit.functions
    .map((info) => info.name)
    .filter((other) => imported.some((file) => exportsName(textOf(file) ?? "", other)));
}
