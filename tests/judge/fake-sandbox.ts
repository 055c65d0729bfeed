import { foreign } from "../../course/base/foreign/foreign";
import path from "node:path";
import { trustedAnswerer } from "../../course/answers/trusted-answerer";
import { type Course, openCourse } from "../../course/judge/course";
import type { Submission } from "../../course/judge/submission";
import type { Answerer } from "../../course/checks/answerer";
import type { Answers } from "../../course/checks/answers";
import type { AnswererOptions, Sandbox } from "../../course/sandbox/contract";

export const ROOT = path.resolve(__dirname, "../..");

/** The course, cut down to some functions, so that judging it takes a moment. */
export function courseOf(...names: string[]): Course {
  const course = openCourse(ROOT, require);
  return { ...course, functions: course.functions.filter(({ info }) => names.includes(info.name)) };
}

export interface FakeSandbox extends Sandbox {
  orders: AnswererOptions[];
  forgotten: number;
}

/**
 * A sandbox without walls. `answers` makes what was handed in, afresh for each child; it gets the
 * reference, and the functions that the reference stands in for.
 */
export function fakeSandbox(
  answers: (reference: Answers, substitutes: readonly string[]) => Answers | Answerer,
): FakeSandbox {
  const sandbox: FakeSandbox = {
    tier: "portable",
    orders: [],
    forgotten: 0,
    prepare: () => undefined,
    answererFor(order) {
      sandbox.orders.push(order);
      const made = answers(order.reference, order.substitutes);
      const answerer = "call" in made ? (made as Answerer) : trustedAnswerer(made as Answers);
      return {
        call: (name, args) => answerer.call(name, args),
        madeAgain: () => 0,
        close: () => undefined,
      };
    },
    forget: () => void (sandbox.forgotten += 1),
    close: () => undefined,
  };
  return sandbox;
}

/** A submission whose files name functions and imports; the fake sandbox never reads them. */
export const submissionOf = (
  files: Record<string, string>,
  unit = "02-logistic-regression",
): Submission => ({ name: foreign("ann"), files: { [unit]: files }, refused: [], digest: "d" });

export const exporting = (name: string, ...imports: string[]): string =>
  [
    ...imports.map((one) => `import { ${one} } from "./${one}";`),
    `export function ${name}() {}`,
  ].join("\n");
