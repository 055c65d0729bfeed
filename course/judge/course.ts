import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { planStubs } from "../authoring/stubs/stubs-files";
import { referenceOf } from "../answers/node/reference";
import { fileExporting } from "../catalog/node/find-exports";
import { hiddenSeed, type HiddenSeed } from "../catalog/node/hidden-seed";
import { readUnits } from "../catalog/node/read-units";
import { type PlannedStub, stubFinder } from "../catalog/stub";
import { pointsDiffer } from "../catalog/texts";
import type { FunctionInfo, Unit } from "../catalog/units";
import type { Answers } from "../checks/answers";
import type { Grader } from "../checks/check";
import type { PlacedCheck } from "../dossier/dossier";

/** One exercised function with everything that grades it. */
export interface GradedFunction {
  unit: Unit;
  info: FunctionInfo;
  reference: Answers;
  /** In the order in which they run: see {@link inOrder}. */
  checks: PlacedCheck[];
  /** The file in which it is handed in, as a rule: "losses.ts". */
  expectedFile: string;
}

/** The course, ready to grade. */
export interface Course {
  root: string;
  functions: GradedFunction[];
  hidden: HiddenSeed;
  /** The stub of a function, with all of its file. */
  stubOf: (unit: string, name: string) => string | undefined;
  load: Load;
}

/** Loads a module, synchronously: `require`, of Jest or of Node. */
export type Load = (file: string) => unknown;

export function openCourse(root: string, load: Load): Course {
  const functions = readUnits(root).flatMap((unit) => {
    const reference = referenceOf(root, unit, load);
    return unit.functions.map((info) => gradedFunction(root, unit, info, reference, load));
  });
  let planned: PlannedStub[] | undefined;
  const read = () => (planned ??= planStubs(root).stubs);
  const stubs = new Map(readUnits(root).map(({ id }) => [id, stubFinder(id, read)]));
  const stubOf = (unit: string, name: string) => stubs.get(unit)?.(name);
  return { root, functions, hidden: hiddenSeed(root), stubOf, load };
}

function gradedFunction(
  root: string,
  unit: Unit,
  info: FunctionInfo,
  reference: Answers,
  load: Load,
): GradedFunction {
  const solution = fileExporting(join(root, "solutions", unit.id), info.name) ?? "";
  const checksIn = (visibility: PlacedCheck["visibility"]): PlacedCheck[] => {
    const file = join(root, "graders", unit.id, info.name, visibility);
    if (!existsSync(`${file}.ts`)) return [];
    const { default: grader } = load(file) as { default: Grader };
    return grader(reference).map((check) => ({ visibility, check }));
  };
  const checks = inOrder([...checksIn("visible"), ...checksIn("hidden")]);
  const { visible, hidden } = info.points;
  const sum = checks.reduce((points, { check }) => points + check.points, 0);
  if (sum !== visible + hidden) {
    throw new Error(pointsDiffer(`${unit.id}/${info.name}`, "", sum, visible + hidden));
  }
  return { unit, info, reference, checks, expectedFile: basename(solution) };
}

/**
 * Visible checks come first: the results show what learner code says in them, and a child that has
 * already seen the inputs of hidden checks could say those. Stars come last: one that never ends
 * must not prevent earning points (and for a star the results show no learner's text).
 */
function inOrder(checks: PlacedCheck[]): PlacedCheck[] {
  const rank = ({ visibility, check }: PlacedCheck) =>
    check.stretch ? 2 : visibility === "hidden" ? 1 : 0;
  return checks.toSorted((a, b) => rank(a) - rank(b));
}
