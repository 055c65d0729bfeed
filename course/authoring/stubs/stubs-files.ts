import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { isRegularFile } from "../../base/regular-file";
import { placeInside, writeInside } from "../../base/write-inside.js";
import { type PlannedStub, STUB_THROWS } from "../../catalog/stub";
import type { ScanProblem } from "../../dossier/scan";
import { stubOf } from "./stubs-text";

export type StubPlan = { stubs: PlannedStub[]; problems: ScanProblem[] };

/** Compares exercises/ with what solutions/ give; `root` is the repository's folder. */
export function planStubs(root: string): StubPlan {
  const plan: StubPlan = { stubs: [], problems: [] };
  for (const name of solutionFiles(root)) {
    const result = stubOf(read(path.join(root, "solutions", name)), `solutions/${name}`);
    if (!result.ok) {
      plan.problems.push(...result.problems);
      continue;
    }
    const exercise = path.join(root, "exercises", name);
    const found = isRegularFile(exercise) ? read(exercise) : undefined;
    plan.stubs.push({ file: `exercises/${name}`, stub: result.stub, found });
  }
  return plan;
}

export const hasDrifted = ({ stub, found }: PlannedStub) => found !== stub;

/** Somebody has begun to answer: the file throws "not started" less often than its stub. */
export function holdsWork({ stub, found }: PlannedStub): boolean {
  return found !== undefined && countNotStarted(found) < countNotStarted(stub);
}

/** Writes one stub; a file that contains somebody's work is kept beside it as .bak. */
export function writeStub(root: string, planned: PlannedStub): void {
  placeInside(root, planned.file);
  if (planned.found !== undefined && holdsWork(planned)) {
    writeInside(root, `${planned.file}.bak`, planned.found);
  }
  writeInside(root, planned.file, planned.stub);
}

function solutionFiles(root: string): string[] {
  return readdirSync(path.join(root, "solutions"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((unit) =>
      readdirSync(path.join(root, "solutions", unit.name))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => `${unit.name}/${file}`),
    )
    .toSorted();
}

/** A checkout on Windows may have CRLF, which does not count as drift. */
const read = (file: string) => readFileSync(file, "utf8").replaceAll("\r\n", "\n");

const countNotStarted = (text: string) => text.split(STUB_THROWS).length - 1;
