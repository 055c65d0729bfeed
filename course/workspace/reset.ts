import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pristineStubs } from "#home/pristine";
import { placeInside, writeInside } from "../base/write-inside.js";
import { exportsName } from "../catalog/exports";
import type { Chosen } from "../catalog/select";
import type { PlannedStub } from "../catalog/stub";
import type { Unit } from "../catalog/units";
import { restoredText } from "./restored-text";
import * as texts from "./texts";
import { wrap } from "../base/wrap";

/**
 * Restores the stubs of functions, and those of the files that they live in if a function alone
 * cannot be restored. The previous text is kept beside it as .bak, .bak2 …, so nothing is ever lost.
 *
 * @returns a sentence for each file, of one line or several
 */
export function resetExercises(root: string, units: Unit[], chosen: Chosen[]): string[] {
  return pristineStubs(root).flatMap((planned) => {
    const asked = chosen.filter((one) => holds(planned, one)).map(({ info }) => info.name);
    return asked.length > 0 ? [restore(root, planned, asked, units)] : [];
  });
}

function restore(
  root: string,
  { file, stub, found }: PlannedStub,
  asked: string[],
  units: Unit[],
): string {
  // before anything is read: what a link leads to is not an exercise
  placeInside(root, file);
  const unit = units.find(({ id }) => file.startsWith(`exercises/${id}/`));
  const inUnit = unit?.functions.map(({ name }) => name) ?? [];
  const names = inUnit.filter((name) => exportsName(stub, name));
  const others = names.filter((name) => !asked.includes(name));
  const part = others.length > 0 && found ? restoredText(found, stub, asked) : undefined;
  const text = part ?? stub;
  if (found === text) return texts.resetNeedless(file, part ? asked : []);
  const kept = found === undefined ? undefined : freeBackup(root, file);
  // copy first, so that the learner's code is in one of the two places whatever happens next
  if (kept) writeInside(root, kept, readFileSync(join(root, file)));
  writeInside(root, file, text);
  const done = part
    ? texts.resetDone(file, asked, others, kept)
    : texts.resetDone(file, names, [], kept);
  return wrap(done, "", "  ").join("\n");
}

/** The first of .bak, .bak2, .bak3 … that does not exist yet. */
function freeBackup(root: string, file: string): string {
  for (let n = 1; ; n++) {
    const backup = `${file}.bak${n === 1 ? "" : n}`;
    const place = placeInside(root, backup);
    if (!existsSync(place)) return backup;
    if (readFileSync(place, "utf8") === readFileSync(join(root, file), "utf8")) return backup;
  }
}

const holds = ({ file, stub }: PlannedStub, { unit, info }: Chosen): boolean =>
  file.startsWith(`exercises/${unit.id}/`) && exportsName(stub, info.name);
