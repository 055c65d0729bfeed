import { format } from "node:util";
import { note } from "../../answers/capture-prints";
import type { Printed } from "../../checks/answerer";

/** Where prints go now; what is printed between two calls belongs to neither. */
let printed: Printed = { lines: [], dropped: 0 };

/** From now on prints are recorded in the returned object. */
export function notePrints(): Printed {
  printed = { lines: [], dropped: 0 };
  return printed;
}

export const print = (things: unknown[]): void => note(printed, things, format);
