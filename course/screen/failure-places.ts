import type { Failure } from "../checks/evidence";
import type { Verdict } from "../checks/verdict";

/**
 * A sentence about a file that does not parse begins with the place, as answers/texts.ts has it.
 */
const PLACE_FIRST = /^exercises\/\S+:\d+(?= )/;

/** One about a file that does not load begins with the file; no check's sentence does. */
const FILE_FIRST = /^(No file in )?exercises\//;

/**
 * Why no check of a function could run: its file does not compile (and where), or does not load.
 * Undefined if a check did run.
 */
export function loadTrouble(verdict: Verdict | undefined): { compileError?: string } | undefined {
  const message = verdict && "failure" in verdict ? verdict.failure.message : "";
  if (!FILE_FIRST.test(message)) return undefined;
  return { compileError: PLACE_FIRST.exec(message)?.[0] };
}

/** The places in the learner's files that a failure names, innermost first: at most three. */
export function placesOf({ message, frames }: Failure): string[] {
  const found = PLACE_FIRST.exec(message)?.[0];
  return [...new Set(found ? [found, ...frames] : frames)].slice(0, 3);
}
