import type { Unit } from "../catalog/units";

/**
 * The functions of a unit that a function uses, directly or through others, as unit.json says. What
 * a submission imports does not count: whoever is wrong could import any function to have the
 * reference asked for the answer.
 *
 * Only those before it in the course's order. A later one could be made to fail on purpose; with the
 * reference in its place, the function could ask that for its own answers (one iteration of optimize
 * gives away what propagate is).
 */
export function dependenciesOf(unit: Unit, name: string): Set<string> {
  const place = (one: string) => unit.functions.findIndex((info) => info.name === one);
  const used = new Set<string>();
  const visit = (one: string) => {
    for (const next of needsOf(unit, one)) {
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
