import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { exportedFrom, exportsName } from "../catalog/exports";
import { type Chosen, select } from "../catalog/select";
import { readUnits, type Unit } from "../catalog/units";
import { type PlannedStub, pristineStubs } from "./pristine";
import * as texts from "./texts";
import { wrap } from "./wrap";

/**
 * `npm run reset FUNCTION …`: restores the stub of the file that the function lives in. What stood
 * there stays beside it, as .bak, .bak2 …: nothing is ever lost.
 */
export function resetCommand(root: string, words: string[]): number {
  const units = readUnits(root);
  if (words.length === 0) return refuse([texts.resetUsage]);
  const selection = select(units, words);
  if (selection.kind === "unknown") {
    return refuse(selection.problems.map(({ name, nearest }) => texts.unknownName(name, nearest)));
  }
  const stubs = pristineStubs(root);
  const isWanted = (planned: PlannedStub) => selection.chosen.some((one) => holds(planned, one));
  for (const planned of stubs.filter(isWanted)) {
    console.log(restore(root, planned, units));
  }
  console.log(texts.resetNext(selection.chosen[0].info.name));
  return 0;
}

function restore(root: string, { file, stub, found }: PlannedStub, units: Unit[]): string {
  const target = join(root, file);
  if (found === stub) return texts.resetNeedless(file);
  const backup = found === undefined ? undefined : freeBackup(target);
  // a copy first: whatever happens next, the learner's code is in one of the two places
  if (backup) copyFileSync(target, backup);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, stub);
  const names = units.flatMap((unit) =>
    file.startsWith(`exercises/${unit.id}/`)
      ? exportedFrom(
          target,
          unit.functions.map((info) => info.name),
        )
      : [],
  );
  const kept = backup && relative(root, backup).split(sep).join("/");
  return wrap(texts.resetDone(file, names, kept), "", "  ").join("\n");
}

/** The first of .bak, .bak2, .bak3 … that does not exist yet. */
function freeBackup(target: string): string {
  for (let n = 1; ; n++) {
    const backup = `${target}.bak${n === 1 ? "" : n}`;
    if (!existsSync(backup)) return backup;
    if (readFileSync(backup, "utf8") === readFileSync(target, "utf8")) return backup;
  }
}

const holds = ({ file, stub }: PlannedStub, { unit, info }: Chosen): boolean =>
  file.startsWith(`exercises/${unit.id}/`) && exportsName(stub, info.name);

function refuse(sentences: string[]): number {
  console.error(sentences.join("\n"));
  return 2;
}
