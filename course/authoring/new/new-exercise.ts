import { join } from "node:path";
import { readUnits } from "../../catalog/node/read-units";
import { type FileChange, changeFiles } from "../change-files";
import { layOut } from "../lay-out";
import { hasDrifted, holdsWork, planStubs, writeStub } from "../stubs/stubs-files";
import { askForDetails } from "./ask";
import { splitPath, unitNamed } from "./names";
import { type NewOptions, parseNeeds, parsePoints } from "./options";
import { mustBeFree, planExercise } from "./plan-exercise";
import { planUnit } from "./plan-unit";
import { parseSignature } from "./signature";
import * as texts from "./texts";

/**
 * Makes a unit or an exercise, and its stub. Nothing is written where something is refused.
 *
 * @returns what to print
 * @throws Refusal
 */
export async function makeNew(root: string, options: NewOptions): Promise<string[]> {
  if (options.unit !== undefined) {
    const files = write(root, planUnit(root, options.unit, options.title));
    return [...texts.made(files), texts.unitNext(options.unit)];
  }
  const { unitId, name } = splitPath(options.path ?? "");
  const unit = unitNamed(readUnits(root), unitId);
  mustBeFree(root, unit, name);
  const details = await askForDetails(options, unit);
  const request = {
    unit,
    name,
    signature: parseSignature(details.signature),
    points: parsePoints(details.points),
    needs: parseNeeds(details.needs, unit),
    file: options.file?.replace(/\.ts$/, ""),
  };
  const files = write(root, planExercise(root, request));
  const stub = writeStubOf(root, files[0]);
  return [
    ...texts.made([...files, stub.file]),
    ...(stub.kept ? [texts.keptWork(stub.file)] : []),
    ...texts.exerciseNext(`${unitId}/${name}`),
  ];
}

function write(root: string, changes: FileChange[]): string[] {
  changeFiles(root, changes);
  layOut(root, changes);
  return changes.map(({ file }) => file);
}

/** Only this file's stub; other drift is another matter. */
function writeStubOf(root: string, solution: string): { file: string; kept: boolean } {
  const file = solution.replace(/^solutions/, "exercises");
  const planned = planStubs(root).stubs.find((one) => one.file === file);
  if (!planned) throw new Error(`${join(root, solution)} gave no stub`);
  if (hasDrifted(planned)) writeStub(root, planned);
  return { file, kept: holdsWork(planned) };
}
