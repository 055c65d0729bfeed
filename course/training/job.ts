import type { Printed } from "../checks/answerer";

/** What the child process is asked to do. Sent with its typed arrays as they are. */
export interface Job {
  /** The repository's folder. */
  root: string;
  unit: string;
  /** Where the answers are: exercises/UNIT or solutions/UNIT. */
  folder: string;
  train: SentSplit;
  test: SentSplit;
  iterations: number;
  rate: number;
  comparison: RateComparison;
}

/** Pictures and labels, in a form that a message can carry. */
export interface SentSplit {
  pixels: Uint8Array;
  shape: number[];
  labels: Uint8Array;
}

/** The same training again with other learning rates, if there is time. */
export interface RateComparison {
  rates: number[];
  /** How many milliseconds all of them may take together. */
  budget: number;
}

/** A learner's function that the training calls. */
export type CalledFunction = "flatten_images" | "standardize" | "model";

/** What the child is doing now; it may take about `expected` milliseconds, if that is known. */
export interface Stage {
  calls: CalledFunction;
  purpose: "prepare" | "first-run" | "train" | "compare";
  rate?: number;
  expected?: number;
}

/** One successful call of the learner's model. */
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

/** Everything that the child reports back. */
export interface Trained {
  run: TrainingRun;
  /** Empty if the model is too slow to compare rates. */
  comparison: TrainingRun[];
  printed: Printed;
}

/** Why there is no result, seen from inside the child. */
export type TrainingFailure =
  | { kind: "not-started"; name: string }
  | { kind: "not-loaded"; name: string; message: string; frames: string[] }
  /** `message` is a sentence that begins with the function's name. */
  | { kind: "threw"; called: string; message: string; frames: string[]; printed: Printed }
  /** It returned something wrong: the sentence says so, and `name` is what to test. */
  | { kind: "wrong"; name: string; message: string; printed: Printed };

/** What the child says, in this order: stages, then one of the last three. */
export type Message =
  | { kind: "stage"; stage: Stage }
  | { kind: "trained"; trained: Trained }
  | { kind: "failed"; failure: TrainingFailure }
  | { kind: "bug"; stack: string };
