import type { CheckStatus } from "./record/judgement";

/* What a judged check says. */

/* What became of a check. */

export const notStarted = (name: string) => `${name} is not started.`;
export const notHandedIn = (name: string) => `${name} is not started: no file exports it.`;
export const waitsFor = (name: string, other: string) =>
  `${name} calls ${other}, which is not ready.`;
/** For hidden checks: nothing of inputs, expected values or what the learner's code said. */
export function withoutDetails(status: CheckStatus, name: string, concept: string): string {
  switch (status) {
    case "passed":
      return "";
    case "wrong":
      return `${name} gave a wrong result in a check of: ${concept}.`;
    case "crashed":
      return `${name} gave no result in a check of: ${concept}.`;
    case "timed-out":
      return `${name} took too long in a check of: ${concept}.`;
    case "not-started":
      return notStarted(name);
    case "waiting":
      return `${name} calls a function that is not ready.`;
    case "ungradable":
      return bugOfOurs;
  }
}
export const bugOfOurs =
  "A check of the course itself failed. That is not this submission's fault, and staff must look into it.";
export const machineBusy =
  "The machine was too busy to judge this submission. Grade it again, with fewer --jobs or on another machine.";
export const checkBroke = (path: string, id: string, message: string) =>
  `The check ${id} of ${path} itself failed, which is a bug in the course: ${message}`;
export const workerEnded = (how: string) =>
  `the grader's process was killed from outside (${how}).`;
export const workerSilent = (seconds: number) => `the grader gave no answer for ${seconds} s.`;
export const workerConfused = "the grader's process sent something nobody asked for.";
export const stopped = "grading was stopped before this submission was judged.";
/* Points only, where an instructor wants learners to see no more. */

export const pointsTitle = "points of all its checks";
export const pointsOnly = (score: number, maxScore: number) =>
  `${score} of ${maxScore} points. Your instructor has chosen to show no more: npm test shows what fails.`;
