import { PROGRAM_ENDED } from "../checks/thrown-name";
import type { Verdict } from "../checks/verdict";

/* Why a function was given up. `name` is the exercised function. */
export const hung = (name: string, milliseconds: number, after: boolean): Verdict =>
  lost(
    "timed-out",
    after
      ? `${name} returned, but something it started (a chain of promises?) was still running ${milliseconds / 1000} s later. No exercise needs that.`
      : `${name} took longer than ${milliseconds / 1000} s and had to be stopped: is there a loop that never ends?`,
  );
export const threwLate = (name: string, message: string): Verdict =>
  lost(
    "crashed",
    message.startsWith(PROGRAM_ENDED)
      ? `${name} returned, but something it started (a promise?) called process.exit later: nothing here may end the program.`
      : `${name} returned, but something it started (a promise?) failed later: ${message}`,
  );
export const outOfMemory = (name: string): Verdict =>
  lost("crashed", `${name} used up all memory: is there an array that never stops growing?`);
export const killed = (name: string): Verdict =>
  lost(
    "crashed",
    `The program was killed (SIGKILL) while ${name} was running: does it use up all memory, or end its own process?`,
  );
export const endedProgram = (name: string, how: string): Verdict =>
  lost(
    "crashed",
    `${name} ended the whole program (${how}): a function must return its answer, not end the program.`,
  );
export const neverStarted = (milliseconds: number) =>
  `Jest, which runs the checks, did not start within ${milliseconds / 1000} s.`;
export const jestDied = (lastWords: string) =>
  `Jest, which runs the checks, ended before any check began.${lastWords ? ` The end of its output:\n${lastWords}` : ""}`;
const lost = (kind: "timed-out" | "crashed", message: string): Verdict => ({
  kind,
  failure: { message, evidence: [], frames: [] },
});
