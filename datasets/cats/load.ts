import { asPictures, type Pictures, type RawSplit } from "../pictures";
import { MANIFEST, sheetName, type Manifest } from "./files";
import type { Split } from "./make/vendors";
import { readPng } from "./read-png";
import { fromSheet } from "./sheet";
import { readVerified } from "./verified";

/**
 * The 209 training and 50 test pictures, cat or not, that this repository ships. Synchronous, without
 * network; every file is checked against its checksum first.
 *
 * @param dir where the files are; only tests give another folder.
 * @returns pictures (m, 64, 64, 3) of 0 to 255 and labels (1, m).
 * @throws {DatasetError} with a sentence for a person: a file is missing or has changed.
 */
export function load_cats(dir: string = __dirname): Pictures {
  const manifest = load_cats_manifest(dir);
  return asPictures(loadSplit(dir, manifest, "train"), loadSplit(dir, manifest, "test"));
}

/** What every picture is: vendor, emoji, licence, label, split. Throws as `load_cats` does. */
export const load_cats_manifest = (dir: string = __dirname): Manifest =>
  JSON.parse(readVerified(dir, MANIFEST).toString("utf8")) as Manifest;

function loadSplit(dir: string, manifest: Manifest, split: Split): RawSplit {
  const name = sheetName(split);
  const labels = manifest.pictures.filter((entry) => entry.split === split).map((e) => e.label);
  return { pixels: fromSheet(readPng(readVerified(dir, name), name), labels.length), labels };
}
