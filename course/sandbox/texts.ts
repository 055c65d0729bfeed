/* What the sandbox says. Of learner code that failed, and of a tier that cannot be used. */

import type { End } from "./mediator/messages";

export const compilerEnded = (seconds: number) =>
  `the compiler gave up on this file: it took more than ${seconds} s, or more memory than it may have.`;

export const loadEnded = (file: string, how: string) =>
  `${file} ended the whole program while it was loaded, before any function ran: ${how}`;

/** Behind "softmax(x) ended the whole program: ". */
export function ended(end: End, megabytes: number): string {
  switch (end.how) {
    case "exit":
      return `it exited with code ${end.code}.`;
    case "signal":
      return end.signal === "SIGABRT" || end.signal === "SIGTRAP"
        ? "Node gave up, most often because no memory was left."
        : `it was ended by ${end.signal}.`;
    case "memory":
      return `it took more than ${megabytes} MB of memory.`;
    case "forged":
      return "it wrote to the grader's own channel.";
    case "time":
      return "it took too long.";
    case "no start":
      return end.detail;
  }
}

export const noStart = (detail: string) =>
  `The sandbox could not start a child: ${detail}. Run the command with --tier of another tier, or see docs/sandbox.md.`;

export const notInSandbox = (name: string) =>
  `${name} may not be called by learner code: only functions that are replaced for follow-through may.`;
