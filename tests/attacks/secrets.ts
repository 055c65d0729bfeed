import { format } from "node:util";
import { NDArray } from "#np";
import { capturePrints } from "../../course/answers/capture-prints";
import type { PlacedCheck } from "../../course/dossier/dossier";
import type { Course } from "../../course/judge/course";
import type { Sandbox } from "../../course/sandbox/contract";

/**
 * What a submission was given, and what was expected of it, in hidden checks and nowhere else:
 * texts that must not appear in anything that learners see, blanks and brackets left out.
 */
export type Secrets = () => string[];

/** Numbers with fewer digits may occur by chance. */
const TELLING = /(?:\d[.e-]*){9}/;
const CELLS = 4;

/**
 * Marks, in this course, the inputs and expected values of hidden checks, by listening while these
 * run.
 */
export function listen(course: Course, sandbox: Sandbox): { sandbox: Sandbox; secrets: Secrets } {
  const known = { hidden: new Set<string>(), visible: new Set<string>() };
  let isHidden = false;
  const note = (value: unknown) => {
    for (const text of markersOf(value)) known[isHidden ? "hidden" : "visible"].add(text);
  };

  const listening = ({ visibility, check }: PlacedCheck): PlacedCheck => {
    const { body } = check;
    const run = (answers: never, given: never) => {
      isHidden = visibility === "hidden";
      try {
        body.run(answers, given);
      } finally {
        isHidden = false;
      }
    };
    return { visibility, check: { ...check, body: { ...body, run } as typeof body } };
  };
  course.functions = course.functions.map((graded) => ({
    ...graded,
    checks: graded.checks.map(listening),
  }));

  const answererFor: Sandbox["answererFor"] = (order) => {
    const inner = sandbox.answererFor(order);
    let calls = 0;
    return {
      ...inner,
      call(name, args) {
        args.forEach(note);
        // training is slow, and a few expected values are as good as all
        if (++calls < 40)
          note(expected(() => capturePrints(format, () => order.reference[name](...args))));
        return inner.call(name, args);
      },
    };
  };
  const secrets: Secrets = () => [...known.hidden].filter((text) => !known.visible.has(text));
  return { sandbox: { ...sandbox, answererFor }, secrets };
}

function expected(answer: () => unknown): unknown {
  try {
    return answer();
  } catch {
    return undefined;
  }
}

/** The first cells of an array in a row, and each number on its own if it has many digits. */
function markersOf(value: unknown): string[] {
  if (typeof value === "number") return TELLING.test(String(value)) ? [String(value)] : [];
  if (value instanceof NDArray) return ofCells([...value.data.subarray(0, 50)]);
  if (Array.isArray(value) && value.every((item) => typeof item === "number"))
    return ofCells(value);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(markersOf);
}

function ofCells(cells: number[]): string[] {
  const isPlain = new Set(cells.slice(0, CELLS)).size < CELLS;
  const row = cells.length < CELLS || isPlain ? [] : [cells.slice(0, CELLS).join(",")];
  return [...row, ...cells.flatMap(markersOf)];
}
