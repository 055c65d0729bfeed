import { plainLine } from "../../base/foreign/plain-text";
import type { ReadAs } from "../../judge/submission";
import type { Refusals } from "../refusals";

/** Where sentences about the files of a unit are collected. */
export interface Notes {
  unit: string;
  refusing: Refusals;
  readAs: ReadAs[];
}

/** How sentences and results call an entry of a unit. */
export const pathOf = (unit: string, name: string): string => `${unit}/${plainLine(name, 120)}`;
