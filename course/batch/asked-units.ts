import { Refusal } from "../base/refusal";
import { nearestUnit, unitNamed } from "../catalog/units-named";
import type { Unit } from "../catalog/units";
import * as texts from "./texts";

/** The units that words name, in course order; all where there are none. @throws Refusal */
export function askedUnits(units: Unit[], words: readonly string[]): Unit[] {
  const ids = units.map(({ id }) => id);
  const sentences = words
    .filter((word) => !unitNamed(units, word))
    .map((word) => texts.noSuchUnit(word, nearestUnit(units, word), ids));
  if (sentences.length > 0) throw new Refusal(sentences.join("\n"));
  const asked = new Set(words.map((word) => unitNamed(units, word)));
  return words.length === 0 ? units : units.filter((unit) => asked.has(unit));
}
