import { nearestTo } from "../base/nearest";
import type { Unit } from "./units";

/** The unit that a word names: by its folder, or by the number that begins it. */
export function unitNamed(units: readonly Unit[], word: string): Unit | undefined {
  const exact = units.find(({ id }) => id === word);
  if (exact || !/^\d{1,2}$/.test(word)) return exact;
  return units.find(({ id }) => Number.parseInt(id, 10) === Number(word));
}

/** The unit that somebody may have meant by a word that names none. */
export const nearestUnit = (units: readonly Unit[], word: string): string | undefined =>
  nearestTo(
    word,
    units.map(({ id }) => id),
  );
