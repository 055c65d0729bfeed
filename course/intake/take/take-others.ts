import { MOST_FILES } from "../limits";
import { isSourceName } from "../names/source-name";
import * as texts from "../texts";
import type { TreeEntry } from "../tree";
import { type Notes, pathOf } from "./notes";
import { textOf } from "./text-of";

/** Adds the TypeScript files that the course does not expect: the others may import them. */
export function takeOthers(
  entries: TreeEntry[],
  files: Record<string, string>,
  { unit, refusing }: Notes,
): void {
  const sources = entries.filter(({ name }) => name.endsWith(".ts"));
  const alike = countAlike([...Object.keys(files), ...sources.map(({ name }) => name)]);
  let room = MOST_FILES - Object.keys(files).length;
  for (const entry of sources) {
    const path = pathOf(unit, entry.name);
    const reason = reasonAgainst(entry, path, alike, room);
    const outcome = reason === undefined ? textOf(entry, path) : { reason };
    if ("reason" in outcome) refusing.add({ path, reason: outcome.reason });
    else {
      files[entry.name] = outcome.text;
      room -= 1;
    }
  }
}

function reasonAgainst(
  { name }: TreeEntry,
  path: string,
  alike: Map<string, number>,
  room: number,
) {
  if (!isSourceName(name)) return texts.unexpectedName(path);
  if ((alike.get(name.toLowerCase()) ?? 0) > 1) return texts.sameName(path);
  return room <= 0 ? texts.tooManyFiles(path) : undefined;
}

/** Names that differ only in case are the same name on some systems. */
function countAlike(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = name.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
