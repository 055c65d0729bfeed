import { nearestTo } from "../base/nearest";
import type { FunctionInfo, Unit } from "./units";

/** One function of the course with the unit that it belongs to. */
export interface Chosen {
  unit: Unit;
  info: FunctionInfo;
}

/** What the names on a command line stand for. */
export type Selection =
  { kind: "chosen"; chosen: Chosen[] } | { kind: "unknown"; problems: Unknown[] };

export interface Unknown {
  name: string;
  /** The nearest name that exists, where one is near. */
  nearest?: string;
}

/** "01-numpy-basics/softmax": names a function in the whole course. */
export const pathOf = ({ unit, info }: Chosen): string => `${unit.id}/${info.name}`;

export const everything = (units: Unit[]): Chosen[] =>
  units.flatMap((unit) => unit.functions.map((info) => ({ unit, info })));

/**
 * Resolves FUNCTION, UNIT and UNIT/FUNCTION names, exactly. No names stand for everything.
 * The result is in course order.
 */
export function select(units: Unit[], names: string[]): Selection {
  const all = everything(units);
  if (names.length === 0) return { kind: "chosen", chosen: all };
  const known = namesOf(all);
  const problems = names
    .filter((name) => !known.has(name))
    .map((name) => ({ name, nearest: nearestTo(name, [...known]) }));
  if (problems.length > 0) return { kind: "unknown", problems };
  const wanted = (one: Chosen) => namesFor(one).some((name) => names.includes(name));
  return { kind: "chosen", chosen: all.filter(wanted) };
}

const namesFor = (one: Chosen): string[] => [one.info.name, one.unit.id, pathOf(one)];

const namesOf = (all: Chosen[]): Set<string> => new Set(all.flatMap(namesFor));
