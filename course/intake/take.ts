import { plainLine } from "../base/foreign/plain-text";
import { submissionDigest } from "../judge/record/digest";
import type { Refused, Submission } from "../judge/submission";
import * as texts from "./texts";
import { MOST_FILES } from "./limits";
import { type Refusals, refusals } from "./refusals";
import { decodeSource } from "./source-text";
import { below, type TreeEntry, type Tree } from "./tree";

/** No dots before the ending, so no configuration, no declarations, no tests. */
const SOURCE = /^[\w-]{1,100}\.ts$/;

/** Takes the TypeScript files directly in the unit folders, and nothing else. */
export function take(tree: Tree, base: string, units: readonly string[]): Omit<Submission, "name"> {
  const refusing = refusals();
  for (const name of tree.unsafe) {
    const path = plainLine(name, 200);
    refusing.add({ path, reason: texts.unsafeName(path) });
  }
  const files: Submission["files"] = {};
  const top = tree.list(base);
  for (const unit of units) {
    const found = top.filter(({ name }) => name === unit);
    if (found.length === 0) continue;
    if (found.some(({ kind }) => kind !== "folder")) {
      refusing.add({ path: unit, reason: texts.notAFolder(unit) });
    } else files[unit] = takeUnit(tree.list(below(base, unit)), unit, refusing);
  }
  const refused = refusing.listed();
  return { files, refused, digest: submissionDigest({ files, refused }) };
}

function takeUnit(entries: TreeEntry[], unit: string, refusing: Refusals): Record<string, string> {
  const files: Record<string, string> = {};
  const sources = entries.filter(({ name }) => name.endsWith(".ts"));
  const alike = countAlike(sources);
  let taken = 0;
  for (const entry of sources) {
    const path = `${unit}/${plainLine(entry.name, 120)}`;
    const text = textOf(entry, alike.get(key(entry)) ?? 0, taken, path);
    if (typeof text !== "string") refusing.add(text);
    else {
      files[entry.name] = text;
      taken += 1;
    }
  }
  return files;
}

function textOf(entry: TreeEntry, alike: number, taken: number, path: string): string | Refused {
  const refuse = (reason: string): Refused => ({ path, reason });
  if (!SOURCE.test(entry.name)) return refuse(texts.unexpectedName(path));
  if (alike > 1) return refuse(texts.sameName(path));
  if (entry.kind !== "file") return refuse(texts.notAFile(path, entry.kind));
  if (taken >= MOST_FILES) return refuse(texts.tooManyFiles(path));
  const bytes = entry.read();
  if (!Buffer.isBuffer(bytes)) return refuse(texts.notRead(path, bytes.problem));
  return decodeSource(bytes) ?? refuse(texts.notUtf8(path));
}

/** Names that differ only in case are the same name on some systems. */
const key = ({ name }: TreeEntry): string => name.toLowerCase();

function countAlike(entries: TreeEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
  return counts;
}
