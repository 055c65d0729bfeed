import type { Printed } from "../checks/answerer";
import { plainText } from "../base/foreign/plain-text";
import { LONGEST_PRINTED_LINE, MOST_PRINTED_LINES } from "../checks/shown";
import type { Format } from "./host";

/** A single print longer than this is neither shown nor counted. */
const LONGEST_PRINT = 100_000;
const METHODS = ["log", "info", "warn", "error", "debug", "dir", "table"] as const;

/**
 * Runs a body while its console output goes into a {@link Printed}: the first lines as text, the
 * rest as a count, so that a loop that prints costs no memory.
 */
export function capturePrints<T>(format: Format, body: (printed: Printed) => T): T {
  const printed: Printed = { lines: [], dropped: 0 };
  const originals = METHODS.map((method) => [method, console[method]] as const);
  for (const method of METHODS)
    console[method] = (...things: unknown[]) => note(printed, things, format);
  try {
    return body(printed);
  } finally {
    for (const [method, original] of originals) console[method] = original as () => void;
  }
}

/** Adds what one print shows. */
export function note(printed: Printed, things: unknown[], format: Format): void {
  if (printed.lines.length >= MOST_PRINTED_LINES) {
    printed.dropped++;
    return;
  }
  const lines = plainText(safeFormat(things, format), LONGEST_PRINT).split("\n");
  const room = MOST_PRINTED_LINES - printed.lines.length;
  printed.lines.push(...lines.slice(0, room).map((line) => line.slice(0, LONGEST_PRINTED_LINE)));
  printed.dropped += Math.max(0, lines.length - room);
}

/** A getter that throws must not turn a print into a crash. */
function safeFormat(things: unknown[], format: Format): string {
  try {
    return format(...things);
  } catch {
    return "(something that cannot be printed)";
  }
}
