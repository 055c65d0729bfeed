import * as texts from "../texts";
import type { TreeEntry } from "../tree";
import { type Notes, pathOf } from "./notes";
import { textOf } from "./text-of";

/**
 * The text of a file that the course expects.
 *
 * @param candidates all have its name, or none has it and all could be meant
 * @returns undefined where there is none that can be read, and it is said why
 */
export function takeExpected(
  candidates: TreeEntry[],
  as: string,
  { unit, refusing, readAs }: Notes,
): { name: string; text: string } | undefined {
  const refuse = ({ name }: TreeEntry, reasonOf: (path: string) => string) => {
    const path = pathOf(unit, name);
    const inPlaceOf = `${unit}/${as}`;
    refusing.add({ path, reason: reasonOf(path), ...(path !== inPlaceOf && { inPlaceOf }) });
  };
  const meant = preferred(candidates);
  if (meant.length === 0) return undefined;
  if (meant.length > 1 && !areAlike(meant)) {
    const isSame = meant.every(({ name }) => name === as);
    for (const entry of meant)
      refuse(entry, isSame ? texts.sameName : (path) => texts.severalCopies(path, as));
    return undefined;
  }
  const [entry] = meant;
  const outcome = textOf(entry, pathOf(unit, entry.name));
  if ("reason" in outcome) return void refuse(entry, () => outcome.reason);
  if (entry.name !== as) readAs.push({ path: pathOf(unit, entry.name), as: `${unit}/${as}` });
  return { name: entry.name, text: outcome.text };
}

/** Beside TypeScript, JavaScript is what a compiler made of it. */
function preferred(candidates: TreeEntry[]): TreeEntry[] {
  const typed = candidates.filter(({ name }) => /\.([cm]?ts|tsx)(\.txt)?$/i.test(name));
  return typed.length > 0 ? typed : candidates;
}

/** Whether all are files with the same bytes. An archive may have the same name twice, with two texts. */
function areAlike([first, ...others]: TreeEntry[]): boolean {
  const bytes = first.read();
  return (
    Buffer.isBuffer(bytes) &&
    others.every((other) => {
      const read = other.kind === "file" && first.kind === "file" ? other.read() : undefined;
      return Buffer.isBuffer(read) && read.equals(bytes);
    })
  );
}
