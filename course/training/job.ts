import type { Printed } from "../checks/answerer";

/** What the child process is asked to do. Sent with its typed arrays as they are. */
export interface Job {
  /** The repository's folder. */
  root: string;
  unit: string;
  /** Where the answers lie: exercises/UNIT or solutions/UNIT. */
  folder: string;
  train: SentSplit;
  test: SentSplit;
  iterations: number;
  rate: number;
  comparison: RateComparison;
}

/** Pictures and labels, as a message can carry them. */
export interface SentSplit {
  pixels: Uint8Array;
  shape: number[];
  labels: Uint8Array;
}

/** The same training again with other learning rates, as long as there is time for it. */
export interface RateComparison {
  rates: number[];
  /** How many milliseconds all of them may take together. */
  budget: number;
}

/** A function of the learner's that the lab calls. */
export type CalledFunction = "flatten_images" | "standardize" | "model";

/** What the child is doing now; it may take about `expected` milliseconds, where that is known. */
export interface Stage {
  calls: CalledFunction;
  purpose: "prepare" | "first-run" | "train" | "compare";
  rate?: number;
  expected?: number;
}

/** One call of the learner's model that went well. */
export interface TrainingRun {
  iterations: number;
  rate: number;
  milliseconds: number;
  /** One every 100 iterations. */
  costs: number[];
  /** (n_x, 1), flat. */
  w: Float64Array;
  b: number;
  /** 0 or 1, one per picture. */
  trainPredictions: Float64Array;
  testPredictions: Float64Array;
}

/** Everything that the child brings home. */
export interface Trained {
  run: TrainingRun;
  /** Empty where the model is too slow to compare rates. */
  comparison: TrainingRun[];
  printed: Printed;
}

/** Why there is no result, seen from inside the child. */
export type TrainingFailure =
  | { kind: "not-started"; name: string }
  | { kind: "not-loaded"; name: string; message: string; frames: string[] }
  /** `message` is a sentence that begins with the function's name. */
  | { kind: "threw"; called: string; message: string; frames: string[]; printed: Printed }
  /** It returned, but not what it should: the sentence says so, `name` is what to test. */
  | { kind: "wrong"; name: string; message: string; printed: Printed };

/** What the child says, in this order: stages, then one of the last three. */
export type Message =
  | { kind: "stage"; stage: Stage }
  | { kind: "trained"; trained: Trained }
  | { kind: "failed"; failure: TrainingFailure }
  | { kind: "bug"; stack: string };
