import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasDrifted, holdsWork, planStubs } from "../authoring/stubs/stubs-files";
import type { PlannedStub } from "../catalog/stub";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

/**
 * Solutions that give no stub, and stubs that differ from what their solution gives. A file with
 * work is only counted, because somebody who learns in a clone fills in exercises/. In CI nobody
 * learns, so there it is an error.
 */
export function stubFindings(
  root: string,
  isCI = process.env.CI === "true",
): { problems: Problem[]; notes: string[] } {
  if (!existsSync(join(root, "solutions"))) return { problems: [], notes: [] };
  const { stubs, problems } = planStubs(root);
  const drifted = stubs.filter((planned) => hasDrifted(planned) && planned.found !== undefined);
  const answered = drifted.filter(holdsWork);
  const edited = drifted.filter((planned) => !holdsWork(planned));
  return {
    problems: [
      ...problems.map((problem) => ({ ...problem, isUnusable: true })),
      ...edited.map((planned) => texts.editedStub(planned.file, firstDifference(planned))),
      ...(isCI
        ? answered.map((planned) => texts.answered(planned.file, firstDifference(planned)))
        : []),
    ],
    notes: answered.length > 0 && !isCI ? [texts.answersNote(answered.length)] : [],
  };
}

function firstDifference({ stub, found = "" }: PlannedStub): number {
  const wanted = stub.split("\n");
  const line = found.split("\n").findIndex((text, i) => text !== wanted[i]);
  return line < 0 ? wanted.length : line + 1;
}
