import { NDArray } from "#np";
import type { Answers } from "../../checks/answers";
import { copyArguments } from "../../checks/copy-arguments";
import type { Answer } from "../../checks/misconceptions";
import type { Dossier } from "../../dossier/dossier";

/** The arguments of one call. */
export type Input = readonly unknown[];

/** Two inputs have the same key only if they hold the same numbers; the toJSON of an array rounds. */
export const keyOf = (args: Input): string =>
  JSON.stringify(
    args.map((arg) => (arg instanceof NDArray ? { shape: arg.shape, data: [...arg.data] } : arg)),
  );

/** Wrong answers by what is wrong: "rounds to 2 decimals". */
export type GenericAnswers = Record<string, Answer>;

/** What generic wrong answers are derived from. */
export interface Subject {
  /** The reference. It gets copies of its arguments, and works out each result only once. */
  right: Answer;
  params: readonly string[];
  /** All solutions of the unit, and the name of this one. */
  reference: Answers;
  name: string;
  /** Calls that the visible checks make, in their order. */
  visible: Input[];
}

/** Whether the visible checks pass nothing but whole numbers from 0 on in this place. */
export function isCounted({ visible }: Subject, position: number): boolean {
  const passed = visible.map((args) => args[position]).filter((arg) => arg !== undefined);
  return passed.length > 0 && passed.every((arg) => Number.isInteger(arg) && (arg as number) >= 0);
}

export function subjectOf({ chosen, reference }: Dossier, visible: Input[]): Subject {
  const { name, params } = chosen.info;
  return {
    right: remembering((...args) => reference[name](...copyArguments(args)) as unknown),
    params,
    reference,
    name,
    visible,
  };
}

/** Hundreds of wrong answers ask for the same results, and training takes a while. */
function remembering(answer: Answer): Answer {
  const results = new Map<string, unknown>();
  return (...args) => {
    const key = keyOf(args);
    if (!results.has(key)) results.set(key, answer(...args));
    return results.get(key);
  };
}
