import { writeSync } from "node:fs";
import type { Diagnosis } from "../checks/evidence";
import type { Judged } from "../checks/verdict";
import { MARK_VARIABLE } from "./protocol.js";

/** A check as results name it. */
export interface CheckName {
  unit: string;
  functionName: string;
  id: string;
  title: string;
  points: number;
  stretch: boolean;
}

/** What the Jest process tells the launcher, one line each. */
export type RunEvent =
  | { type: "check-started"; check: CheckName }
  | ({ type: "check-ended"; check: CheckName } & Pick<Judged, "verdict">)
  /** The check under way goes on: said after a call or before another try, once a second at most. */
  | { type: "goes-on" }
  /** All checks of a function have their verdicts; what is still asked of it only names a mistake. */
  | { type: "function-ended"; path: string }
  /** The known mistake that gives a function's results, if there is one. */
  | { type: "diagnosis"; check: CheckName; diagnosis: Diagnosis }
  | { type: "debugger" }
  /** A file of checks is being read, which may take long and is nobody's fault. */
  | { type: "loading" }
  /** A bug of ours: a grader that does not load. */
  | { type: "broken"; message: string }
  | { type: "ended" };

/** The name of a check's test in Jest. */
export const testTitle = ({ title, functionName, points }: CheckName): string =>
  `${title} [${functionName}: ${points} pt]`;

/*
 * Read before any learner code runs, and taken out of this test file's copy of the environment:
 * printing process.env reveals no mark to write events with.
 */
const mark = process.env[MARK_VARIABLE];
delete process.env[MARK_VARIABLE];

/**
 * Writes an event to standard output at once, because an endless loop or a crash may follow.
 * Without a mark (plain `npx jest`) nothing listens, and nothing is written.
 */
export function emit(event: RunEvent): void {
  if (!mark) return;
  writeAll(Buffer.from(`\n${mark}${JSON.stringify(event)}\n`));
}

/** A full pipe answers EAGAIN until the launcher has read some of it. */
function writeAll(bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}
