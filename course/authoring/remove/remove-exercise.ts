import { createInterface } from "node:readline/promises";
import { readUnits } from "../../catalog/node/read-units";
import { changeFiles } from "../change-files";
import { layOut } from "../lay-out";
import { nearestTo } from "../../base/nearest";
import { Refusal } from "../../base/refusal";
import { splitPath, unitNamed } from "../new/names";
import { planRemoval, type Removal } from "./plan-removal";
import * as texts from "./texts";

/**
 * Takes one function out everywhere, all of it or nothing, after it was confirmed: by --yes, or on
 * a terminal.
 *
 * @returns the exit code
 * @throws Refusal
 */
export async function removeExercise(
  root: string,
  { path, yes }: { path: string; yes: boolean },
  print: (line: string) => void,
): Promise<number> {
  const { unitId, name } = splitPath(path);
  const unit = unitNamed(readUnits(root), unitId);
  const known = unit.functions.map((info) => info.name);
  if (!known.includes(name)) {
    throw new Refusal(texts.noSuchFunction(name, unitId, nearestTo(name, known)));
  }
  const removal = planRemoval(root, unit, name);
  for (const line of described(path, removal)) print(line);
  if (!yes && !isTerminal()) throw new Refusal(texts.refused(path));
  if (!yes && !(await isConfirmed())) {
    print(texts.kept);
    return 0;
  }
  changeFiles(root, removal.changes);
  layOut(root, removal.changes);
  print(texts.done(path));
  print(removal.needs.length > 0 ? texts.fixUsers : texts.next);
  return 0;
}

function described(path: string, { changes, needs, work }: Removal): string[] {
  return [
    texts.toGo(path),
    ...changes.map(({ file, text }) =>
      text === undefined ? texts.deleted(file) : texts.changed(file),
    ),
    ...(work ? [texts.holdsWork(work)] : []),
    ...(needs.length > 0 ? [texts.neededBy] : []),
    ...needs.map(({ place, how }) => texts.need(place, how)),
  ];
}

const isTerminal = (): boolean => Boolean(process.stdin.isTTY && process.stdout.isTTY);

async function isConfirmed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(texts.ask);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
