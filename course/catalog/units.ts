/** One exercised function, as its unit.json describes it. */
export interface FunctionInfo {
  name: string;
  params: string[];
  /** How many points its visible and its hidden checks carry. Positive integers. */
  points: { visible: number; hidden: number };
  /** Functions of the same unit that it calls; they only order what a screen says. */
  needs: string[];
  /** Public names of what the hidden checks look at. */
  concepts: string[];
}

/** Complete: with known mistakes, other right answers, hints and texts beside what makes it usable. */
export type Standard = "complete" | "usable";

/** A unit of the course: a folder under graders/, exercises/ and solutions/. */
export interface Unit {
  /** The folder's name: "01-numpy-basics". */
  id: string;
  title: string;
  /** What each of its exercises has to be. */
  standard: Standard;
  /** The seed of its visible checks: fixed and printed, so that two learners see the same inputs. */
  seed: string;
  /** In course order. */
  functions: FunctionInfo[];
}

/** The names of a function's parameters, for sentences; empty for a function not in the unit. */
export const paramsIn =
  (unit: Unit) =>
  (name: string): readonly string[] =>
    unit.functions.find((info) => info.name === name)?.params ?? [];
