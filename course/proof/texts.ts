import type { Check } from "../checks/check";
import type { Verdict } from "../checks/verdict";
import { FACTOR, type Margin } from "./margins";
import type { PlacedCheck } from "../dossier/dossier";
import type { Problem } from "../catalog/problem";

/* What the proof says about a grader. `folder` is graders/UNIT/FUNCTION. */

interface Lost {
  check: Check;
  verdict: Verdict;
}

export const rightAnswerRejected = (
  folder: string,
  difference: string,
  { check, verdict, seed }: Lost & { seed: string },
): Problem => ({
  file: difference ? `${folder}/alternatives.ts` : folder,
  what: `${difference ? `the right answer "${difference}"` : "the solution"} fails ${check.id} with seed ${seed}: ${inWords(verdict)}`,
  fix: "Fix the answer if it is wrong. Otherwise let the check accept it: a wider tolerance, or better inputs.",
  isUnusable: difference === "",
});

export const stubPasses = (folder: string, kept: number): Problem => ({
  file: folder,
  what: `the stub passes ${kept} ${kept === 1 ? "check" : "checks"}`,
  fix: "Let every check call the function and look at what it returns.",
  isUnusable: true,
});

/** `names` are trivial answers: "returns 0". */
export const trivialAnswerEarns = (
  folder: string,
  { visibility, check }: PlacedCheck,
  names: string[],
): Problem => ({
  file: `${folder}/${visibility}.ts`,
  what: `the check ${check.id} gives ${check.stretch ? "a star" : "points"} to an answer that ${names.join(", or ")}`,
  fix: "Let the check look at a value as well.",
});

/** `words` say what is wrong: "rounds to 2 decimals". */
export const genericPasses = (folder: string, words: string): Problem => ({
  file: folder,
  what: `a wrong answer passes every check: one that ${words}`,
  fix: "Add an input to a visible check on which that makes a difference.",
});

export const genericUnseen = (folder: string, words: string): Problem => ({
  file: `${folder}/visible.ts`,
  what: `a wrong answer passes every visible check, and only hidden ones catch it: one that ${words}`,
  fix: "Add an input to a visible check on which that makes a difference: learners see no other.",
});

export const genericTried = (count: number) =>
  `${count} wrong answers derived from the solutions: each fails a visible check or is listed`;

export const checkCrashes = (
  folder: string,
  mistake: string,
  { check, verdict }: Lost,
): Problem => ({
  file: folder,
  what: `the check ${check.id} itself fails on the mistake "${mistake}": ${inWords(verdict)}`,
  fix: "Use an answer's return value only through expect(…).",
});

export const mistakePasses = (
  folder: string,
  mistake: string,
  caughtBy: string,
  lost: string[],
): Problem => ({
  file: `${folder}/misconceptions.ts`,
  what: `the mistake "${mistake}" passes ${caughtBy}, which is meant to catch it (it fails ${lost.join(", ") || "nothing"})`,
  fix: "Sharpen that check, or name another in caughtBy.",
});

export const tooTight = (folder: string, { id, right }: Margin): Problem => ({
  file: folder,
  what: `the check ${id} is too tight: right answers use ${share(right)} of its tolerance`,
  fix: `Widen the tolerance, or choose inputs that lose fewer digits: right answers may use at most ${share(1 / FACTOR)}.`,
});

export const tooLoose = (folder: string, { id, wrong }: Margin): Problem => ({
  file: folder,
  what: `the check ${id} is too loose: a mistake it is meant to catch is off by only ${wrong.toPrecision(2)} tolerances`,
  fix: `Narrow the tolerance, or choose inputs that show the mistake: by at least ${FACTOR} tolerances.`,
});

export const falseHint = (folder: string, made: string, shown: string): Problem => ({
  file: `${folder}/misconceptions.ts`,
  what: `an answer with "${made}" would get the hint for "${shown}"`,
  fix: "Let a visible check's first inputs tell the two apart, or merge them.",
});

const share = (part: number): string => `${(100 * part).toPrecision(2)} %`;

function inWords(verdict: Verdict): string {
  if ("failure" in verdict) return verdict.failure.message;
  return verdict.kind === "ungradable" ? verdict.reason : verdict.kind;
}
