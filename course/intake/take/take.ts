import { plainLine } from "../../base/foreign/plain-text";
import { submissionDigest } from "../../judge/record/digest";
import type { ReadAs, Submission } from "../../judge/submission";
import type { UnitFiles } from "../course-files";
import { expectedKeys, type ExpectedKeys, unitsOfFile } from "../find/expected-keys";
import type { Location } from "../find/locate";
import type { Place } from "../find/place";
import { type Refusals, refusals } from "../refusals";
import * as texts from "../texts";
import { isFolder, type Tree, type TreeEntry } from "../tree";
import { takeUnit } from "./take-unit";

type Found = Extract<Location, { kind: "found" }>;

/** Takes the files of the units from where they are, and nothing else. */
export function take(
  tree: Tree,
  { places, copies, packed }: Found,
  units: readonly UnitFiles[],
): Omit<Submission, "name"> {
  const refusing = refusals();
  const readAs: ReadAs[] = [];
  const files: Submission["files"] = {};
  const keys = expectedKeys(units);
  for (const place of places) {
    const unit = units.find(({ id }) => id === place.unit)!;
    if (!isOrdinary(tree, place)) {
      refusing.add({ path: unit.id, reason: texts.notAFolder(unit.id) });
      continue;
    }
    if (place.by === "like") readAs.push({ path: shown(place.folder), as: unit.id });
    files[unit.id] = takeUnit(entriesOf(tree, place, keys), unit, {
      unit: unit.id,
      refusing,
      readAs,
    });
  }
  for (const { folder, unit } of copies) {
    refusing.add({ path: shown(folder), reason: texts.copyOfUnit(shown(folder), unit) });
  }
  for (const path of packed)
    refusing.add({ path: shown(path), reason: texts.packedOtherwise(shown(path)) });
  for (const [path, reason] of tree.closed) refusing.add({ path: shown(path), reason });
  addUnsafe(tree, refusing);
  const refused = refusing.listed();
  const digest = submissionDigest({ files, refused });
  return { files, refused, ...(readAs.length > 0 && { readAs }), digest };
}

function addUnsafe({ unsafe }: Tree, refusing: Refusals): void {
  for (const name of unsafe) {
    const path = plainLine(name, 200);
    refusing.add({ path, reason: texts.unsafeName(path) });
  }
}

const shown = (path: string): string => plainLine(path, 200);

/** Not a link, nor one of two entries of the same name of which one is. */
function isOrdinary(tree: Tree, { folder, base, by }: Place): boolean {
  if (by === "files") return true;
  const name = folder.slice(base === "" ? 0 : base.length + 1);
  return tree
    .list(base)
    .filter((entry) => entry.name === name)
    .every(isFolder);
}

/** What lies loose is shared out by its names; what no unit expects may be imported by any. */
function entriesOf(tree: Tree, { folder, unit, by }: Place, keys: ExpectedKeys): TreeEntry[] {
  const entries = tree.list(folder);
  if (by !== "files") return entries;
  return entries.filter(({ name }) => {
    const units = unitsOfFile(name, keys);
    return units.length === 0 || units.includes(unit);
  });
}
