import { PROGRAM_ENDED } from "../checks/program-ended";
import type { Verdict } from "../checks/verdict";

/* Why a function was given up. `name` is the exercised function. */
export const hung = (name: string, milliseconds: number, after: boolean): Verdict =>
  lost(
    "timed-out",
    after
      ? `${name} returned, but what it started (a chain of promises?) never let go for ${milliseconds / 1000} s. No exercise needs one.`
      : `${name} took longer than ${milliseconds / 1000} s and had to be stopped: is there a loop that never ends?`,
  );
export const threwLate = (name: string, message: string): Verdict =>
  lost(
    "crashed",
    message.startsWith(PROGRAM_ENDED)
      ? `${name} returned, but what it started (a promise?) called process.exit afterwards: nothing here may end the program.`
      : `${name} returned, but what it started (a promise?) failed afterwards: ${message}`,
  );
export const outOfMemory = (name: string): Verdict =>
  lost("crashed", `${name} used up all memory: is there an array that grows for ever?`);
export const killed = (name: string): Verdict =>
  lost(
    "crashed",
    `${name} was under way when the program was killed (SIGKILL): does it use up all memory, or end its own process?`,
  );
export const endedProgram = (name: string, how: string): Verdict =>
  lost(
    "crashed",
    `${name} ended the whole program (${how}): a function returns its answer, it must not end the program.`,
  );
export const neverStarted = (milliseconds: number) =>
  `Jest, which runs the checks, did not start within ${milliseconds / 1000} s.`;
export const jestDied = (lastWords: string) =>
  `Jest, which runs the checks, ended before any check began.${lastWords ? ` Its last words:\n${lastWords}` : ""}`;
const lost = (kind: "timed-out" | "crashed", message: string): Verdict => ({
  kind,
  failure: { message, evidence: [], frames: [] },
});
