import type { Answers } from "./answers";

/** Who has a check: learners too, or only graders. */
export type Visibility = "visible" | "hidden";
import type { Draw } from "./draw";
import type { Generators } from "./property";

/** One requirement on an exercised function. It is a value, and runs wherever its judge runs. */
export interface Check {
  /** Stable within its function, in kebab-case: seeds, results and misconceptions refer to it. */
  id: string;
  /** The rule in words, as it follows "the rule:" on a learner's screen. */
  title: string;
  /** Positive integer; 0 for a stretch check, which earns a star. */
  points: number;
  stretch: boolean;
  /**
   * Public name of what is checked; all that a learner sees of a hidden check, besides the hint.
   */
  concept: string;
  hint?: string;
  /** Set where the function is meant to write into its arguments. */
  mayChangeArguments?: boolean;
  body: ExampleBody | PropertyBody;
}

export interface ExampleBody {
  kind: "example";
  run(answers: Answers, draw: Draw): void;
}

export interface PropertyBody {
  kind: "property";
  generators: Generators;
  runs: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the author's generators give the type
  run(answers: Answers, given: any): void;
}

/** A grader: makes its checks; a hidden one gets the reference answers. */
export type Grader = (reference: Answers) => Check[];
