/* What the sandbox says about learner code that failed, and about tiers that cannot be used. */

import type { End } from "./mediator/messages";
import { DEFAULT_TIER } from "./tiers";

export const compilerEnded = (seconds: number) =>
  `cannot be compiled: the compiler needed more than ${seconds} s for this file, or more memory than it is allowed. Write it in a simpler way.`;

/** @param guilty the names of other files */
export const notTried = (guilty: string[]) =>
  `was not compiled, because the compiler gave up on ${guilty.join(", ")}. Fix or delete ${guilty.length === 1 ? "that file" : "those files"} first.`;

export const loadEnded = (file: string, how: string) =>
  `${file} ended the whole program while loading, before any function ran: ${how}`;

/** Behind "softmax(x) ended the whole program: ". */
export function ended(end: End): string {
  switch (end.how) {
    case "exit":
      return `it exited with code ${end.code}.`;
    case "signal":
      return end.signal === "SIGABRT" || end.signal === "SIGTRAP"
        ? "Node gave up, most likely because it ran out of memory."
        : `it was ended by ${end.signal}.`;
    case "memory":
      return "it ran out of memory.";
    case "forged":
      return "it wrote to the grader's own channel.";
    case "time":
      return "it took too long.";
    case "unsettled":
      return "this machine was too busy to tell whether it would have ended in time.";
    case "no start":
      return end.detail;
  }
}

export const noStart = (detail: string) =>
  `The sandbox could not start a child: ${detail}. Choose another tier with --tier, or see docs/sandbox.md.`;

export const notInSandbox = (name: string) =>
  `Learner code may not call ${name}: it may only call functions that are replaced for follow-through.`;

export const tooLargeForReference =
  "this is larger than any argument in the checks, so the replaced function is not called with it.";

/* Why a tier cannot be used here. */

export const wrongPlatform = (tier: string, platforms: readonly string[]) =>
  `The tier ${tier} needs ${platforms.join(" or ")}; this is ${process.platform}. Grade on such a machine, or choose --tier ${DEFAULT_TIER} for a trial run.`;

export const needsRoot = (tier: string) =>
  `The tier ${tier} runs learner code as a separate user, which only root can do: start the grader as root, for instance with sudo.`;

export const needsPackage = (tier: string, program: string, pack: string) =>
  `The tier ${tier} needs the program ${program}: apt-get install ${pack}`;

export const needsHelper = (tier: string) =>
  `The tier ${tier} needs the program seccomp-exec in the PATH. Build it: cc -O2 -static -o /usr/local/bin/seccomp-exec course/sandbox/seccomp/seccomp-exec.c`;

export const noFilter = (tier: string, processor: string) =>
  `The tier ${tier} has no system call filter for the processor ${processor}, only for x64 and arm64.`;

export const probeDied = (tier: string, how: string) =>
  `The tier ${tier} could not be checked: the probe ended before it answered (${how}).`;

export const canDoIt = (tier: string, what: string, detail: string) =>
  `The tier ${tier} promises that learner code cannot ${what}, but here it can (${detail}).`;

export const debuggerOpen = (tier: string) =>
  `In the tier ${tier} learner code could open the grader's debugger. Start the grader with its guard: node --require ./course/sandbox/guard.cjs …`;
