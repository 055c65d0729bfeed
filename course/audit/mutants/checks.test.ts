import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { referenceOf } from "../../answers/node/reference";
import { trustedAnswerer } from "../../answers/trusted-answerer";
import { fileExporting } from "../../catalog/node/find-exports";
import { type Chosen, everything, pathOf } from "../../catalog/select";
import { readUnits } from "../../catalog/node/read-units";
import { paramsIn } from "../../catalog/units";
import type { Answers } from "../../checks/answers";
import type { Check, Grader } from "../../checks/check";
import { judge } from "../../checks/judge";
import { PRISTINE } from "./pristine";

/*
 * What StrykerJS runs against every mutant: each check of a function, one test per check, over that
 * function's solution. In no Jest project of the course, because it needs copies that the audit
 * makes.
 */
const ROOT = join(__dirname, "..", "..", "..");
const COPIES = join(ROOT, PRISTINE);

const all = everything(readUnits(ROOT));
all.forEach(importPristine);

/**
 * Importing a solution gives the untouched copy. Otherwise a mutant of `propagate` would be caught
 * by the checks of `optimize`, and not only by its own.
 */
function importPristine(chosen: Chosen): void {
  jest.doMock(solution(ROOT, chosen), () => jest.requireActual(solution(COPIES, chosen)));
}

/** Hidden checks compare with the untouched copy: compared with itself no mutant would differ. */
function checksOf({ unit, info }: Chosen): Check[] {
  const reference = referenceOf(COPIES, unit, require);
  return ["visible", "hidden"].flatMap((visibility) => {
    const file = join(ROOT, "graders", unit.id, info.name, visibility);
    return (require(file) as { default: Grader }).default(reference);
  });
}

function solution(root: string, { unit, info }: Chosen): string {
  const file = fileExporting(join(root, "solutions", unit.id), info.name);
  if (!file) throw new Error(`${root} has no solution of ${info.name}`);
  return file;
}

describe.each(all.map((chosen) => [pathOf(chosen), chosen] as const))("%s", (path, chosen) => {
  const { unit, info } = chosen;
  // required by Jest, because StrykerJS has put the mutants there; it ends endless ones itself
  const functions = jest.requireActual<Answers>(solution(ROOT, chosen));
  const answerer = trustedAnswerer({ [info.name]: functions[info.name] });

  test.each(checksOf(chosen).map((check) => [check.id, check] as const))("%s", (_, check) => {
    const setting = { answerer, seed: unit.seed, path, params: paramsIn(unit) };
    expect(judge(check, setting).verdict).toEqual({ kind: "passed" });
  });
});
