import type { FunctionInfo, Unit } from "../../catalog/units";
import { nearestTo } from "../../base/nearest";
import { Refusal } from "../../base/refusal";
import * as texts from "./texts";

/** What the command line says, as it was written. */
export interface NewOptions {
  path?: string;
  unit?: string;
  title?: string;
  signature?: string;
  points?: string;
  needs?: string;
  file?: string;
}

/** Reads "4+4". */
export function parsePoints(given: string): FunctionInfo["points"] {
  const found = /^([1-9]\d?)\s*\+\s*([1-9]\d?)$/.exec(given.trim());
  if (!found) throw new Refusal(texts.noPoints(given));
  return { visible: Number(found[1]), hidden: Number(found[2]) };
}

/** Reads "np_sigmoid, relu". @throws Refusal where the unit has no such function */
export function parseNeeds(given: string, unit: Unit): string[] {
  const names = given.split(/[\s,]+/).filter((name) => name !== "");
  const known = unit.functions.map((info) => info.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Refusal(texts.noSuchNeed(unknown, unit.id, nearestTo(unknown, known)));
  return known.filter((name) => names.includes(name));
}
