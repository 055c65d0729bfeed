import type { Answers } from "./answers";
import type { Check, Grader } from "./check";
import type { Draw } from "./draw";
import type { Given, Generators } from "./property";

/**
 * How many random inputs a property tries. With 20, every known mistake lost points on each of 12
 * seeds, and 100 find hardly more, while grading pays for each call of an
 * answer behind the wall. The audit tries 100 all the same.
 */
const RUNS = 20;

/** What may be said about a check besides its id, title, points and body. */
export interface Details {
  /** Public name of what the check looks at; hidden checks need one. */
  concept?: string;
  /** Shown when the check fails: a question or a nudge, never the line itself. */
  hint?: string;
  /**
   * Allows a function to write into its arguments. Without it, a call that changes one fails the
   * check, which need not ask.
   */
  mayChangeArguments?: boolean;
}

export interface Author {
  /** A check on inputs that the author wrote or drew. */
  example(
    id: string,
    title: string,
    points: number,
    run: (answers: Answers, draw: Draw) => void,
    details?: Details,
  ): void;
  /** A check on many random inputs; the smallest failing one is shown. */
  property<G extends Generators>(
    id: string,
    title: string,
    points: number,
    generators: G,
    run: (answers: Answers, given: Given<G>) => void,
    details?: Details & { runs?: number },
  ): void;
  /** An example that earns a star instead of points. */
  stretch(
    id: string,
    title: string,
    run: (answers: Answers, draw: Draw) => void,
    details?: Details,
  ): void;
  /** The solutions of the unit. Only hidden checks have them: visible ones carry literals. */
  reference: Answers;
}

/**
 * Writes a grader down: the value that `visible.ts` and `hidden.ts` export.
 *
 * @example
 * export default checks(({ example }) => {
 *   example("known", "the lecture's value", 2, ({ relu }) => {
 *     expect(relu(np.array([-1, 2]))).toBeArray([0, 2]);
 *   });
 * });
 */
export function checks(write: (author: Author) => void): Grader {
  return (reference) => {
    const written: Check[] = [];
    const add = (
      start: Pick<Check, "id" | "title" | "points" | "stretch" | "body">,
      { concept = "values", hint, mayChangeArguments }: Details,
    ) => written.push({ ...start, concept, hint, mayChangeArguments });
    write({
      reference,
      example: (id, title, points, run, details = {}) =>
        add({ id, title, points, stretch: false, body: { kind: "example", run } }, details),
      stretch: (id, title, run, details = {}) =>
        add({ id, title, points: 0, stretch: true, body: { kind: "example", run } }, details),
      property: (id, title, points, generators, run, { runs = RUNS, ...details } = {}) =>
        add(
          { id, title, points, stretch: false, body: { kind: "property", generators, runs, run } },
          details,
        ),
    });
    return written;
  };
}
