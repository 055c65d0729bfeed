import type { Foreign } from "../../base/foreign/foreign";
import type { Visibility } from "../../checks/check";
import type { TierName } from "../../sandbox/contract";
import type { ReadAs, Refused } from "../submission";
import type { CheckStatus } from "./judgement";

/** The name and version of the record that docs/result.md describes. */
export const SCHEMA = "nn-from-scratch/result/1";

/** What `result.json` contains: the one record from which everything else is made. */
export interface Result {
  schema: typeof SCHEMA;
  /** Whether grading finished, so that there is a score. */
  complete: boolean;
  status: "graded" | "incomplete" | "ungradable";
  /** Why there is no score, or not yet. */
  reason?: string;
  submission: Foreign;
  /** SHA-256 of what was graded; "" where nothing could be read. */
  digest: string;
  seed: SeedId;
  /** Null if there is no score: never a 0 for what is not the learner's fault. */
  score: number | null;
  maxScore: number;
  /** Of the units that were asked for. */
  units: UnitRow[];
  exercises: ExerciseRow[];
  /** What intake did not let through. */
  refused: Refused[];
  /** What counts by another name than it was handed in by. */
  readAs?: ReadAs[];
  tier: TierName;
  versions: Versions;
}

export interface SeedId {
  /** Names the seed of the hidden checks without giving it away. */
  id: string;
  /** The seed that everybody can read in this repository: no secret was set. */
  isPublicDefault: boolean;
}

export interface Versions {
  course: string;
  /** Digest of what a verdict depends on: see course/judge/verdict-inputs.ts. */
  grader: string;
  node: string;
}

export interface UnitRow {
  unit: string;
  /** Null if there is no score. */
  score: number | null;
  maxScore: number;
}

export interface ExerciseRow {
  unit: string;
  name: string;
  score: number;
  maxScore: number;
  status: "passed" | "failed" | "not-started" | "waiting" | "ungradable";
  /** The reference replaced these failed functions. */
  withReferenceFor: string[];
  checks: CheckRow[];
}

/** For a hidden check only its public concept and hint are here. */
export interface CheckRow {
  id: string;
  title: string;
  visibility: Visibility;
  points: number;
  earned: number;
  /** A star: worth no points. */
  stretch: boolean;
  status: CheckStatus;
  /** "" for what passed. */
  message: string;
  hint?: string;
  /** The machine was so busy that calls had to be made again. */
  madeAgain?: true;
}

/** What the record says besides the judgement. */
export interface Circumstances {
  submission: Foreign;
  digest: string;
  refused: Refused[];
  readAs?: ReadAs[];
  seed: SeedId;
  tier: TierName;
  versions: Versions;
}

/** What is the same for all submissions of a run. */
export type RunCircumstances = Pick<Circumstances, "seed" | "tier" | "versions">;
