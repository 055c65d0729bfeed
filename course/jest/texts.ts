import type { Verdict } from "../checks/verdict";

/* Why a function was given up. `name` is the exercised function. */
export const hung = (name: string, milliseconds: number): Verdict =>
  lost(
    "timed-out",
    `${name} took longer than ${milliseconds / 1000} s and had to be stopped: is there a loop that never ends?`,
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
