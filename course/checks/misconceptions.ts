import type { Answers } from "./answers";

// oxlint-disable-next-line typescript/no-explicit-any -- a wrong answer may take and return anything
export type Answer = (...args: any[]) => any;

/** A known wrong answer: a real mistake of real learners. */
export interface Misconception {
  /** Computes what a learner with this mistake returns. */
  answer: Answer;
  /** The id of the check, visible or hidden, that is meant to catch it. */
  caughtBy: string;
  /** Asks or nudges; never gives the line away. */
  hint: string;
}

/** What authors of misconceptions and alternatives may build on. */
export interface GraderBasis {
  /** The solutions of the unit. */
  reference: Answers;
}

/** The wrong answers of one function, by the name of the mistake in words. */
export type Misconceptions = (dossier: GraderBasis) => Record<string, Misconception>;

/** Different right answers of one function, by what is different. All must have full marks. */
export type Alternatives = (dossier: GraderBasis) => Record<string, Answer>;

/** Writes misconceptions down: what `misconceptions.ts` exports. */
export const misconceptions = (write: Misconceptions): Misconceptions => write;

/** Writes alternatives down: what `alternatives.ts` exports. */
export const alternatives = (write: Alternatives): Alternatives => write;
