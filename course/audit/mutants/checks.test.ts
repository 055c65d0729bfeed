import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { referenceOf } from "../../answers/reference";
import { trustedAnswerer } from "../../answers/trusted-answerer";
import { fileExporting } from "../../catalog/exports";
import { type Chosen, everything, pathOf } from "../../catalog/select";
import { paramsIn, readUnits } from "../../catalog/units";
import type { Answers } from "../../grading/answers";
import type { Check, Grader } from "../../grading/check";
import { judge } from "../../grading/judge";
import { VISIBLE_SEED } from "../../grading/seed";
import { PRISTINE } from "./pristine";

/*
 * What StrykerJS runs against every mutant: each check of a function, one test a check, over that
 * function's solution. In no Jest project of the course: it needs copies that the audit makes.
 */
const ROOT = join(__dirname, "..", "..", "..");
const COPIES = join(ROOT, PRISTINE);

const all = everything(readUnits(ROOT));
all.forEach(importPristine);

/**
 * Whoever imports a solution gets the untouched copy. Else a mutant of `propagate` would be caught
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
  const answerer = trustedAnswerer(jest.requireActual<Answers>(solution(ROOT, chosen)));
  const params = paramsIn(chosen.unit);

  test.each(checksOf(chosen).map((check) => [check.id, check] as const))("%s", (_, check) => {
    const { verdict } = judge(check, { answerer, seed: VISIBLE_SEED, path, params });
    expect(verdict).toEqual({ kind: "passed" });
  });
});
