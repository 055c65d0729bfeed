import ts from "typescript";
import type { Unit } from "../../catalog/units";
import { nearestTo } from "../../base/nearest";
import { Refusal } from "../../base/refusal";
import * as texts from "./texts";

/** Splits "UNIT/FUNCTION". @throws Refusal if it is not such a path, or leads out of the folder */
export function splitPath(path: string): { unitId: string; name: string } {
  if (/\.\.|\\|^\/|^\w:/.test(path)) throw new Refusal(texts.leavesFolder(path));
  const [unitId, name, ...more] = path.split("/");
  if (!unitId || !name || more.length > 0) throw new Refusal(texts.noPath(path));
  return { unitId, name };
}

/** The unit of that name. @throws Refusal with the nearest name if there is none */
export function unitNamed(units: Unit[], id: string): Unit {
  const unit = units.find((one) => one.id === id);
  if (unit) return unit;
  const nearest = nearestTo(
    id,
    units.map((one) => one.id),
  );
  throw new Refusal(texts.noSuchUnit(id, nearest));
}

/** @throws Refusal where a function cannot be called so */
export function mustBeIdentifier(name: string): void {
  const isName = /^[A-Za-z_]\w*$/.test(name);
  // a word of the language is a token of its own kind
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true);
  scanner.setText(name);
  if (!isName || scanner.scan() !== ts.SyntaxKind.Identifier || STRICT.has(name)) {
    throw new Refusal(texts.noIdentifier(name));
  }
}

/** Words that strict code reserves besides, and names that would hide something a file needs. */
const STRICT = new Set(["arguments", "eval", "np", "undefined", "NaN", "Infinity"]);

/** @throws Refusal where a unit cannot be called so */
export function mustBeUnitName(id: string): void {
  if (/\.\.|\/|\\/.test(id)) throw new Refusal(texts.leavesFolder(id));
  if (!/^\d\d-[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Refusal(texts.noUnitName(id));
}
