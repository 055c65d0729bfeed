import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { json } from "../base/json";
import { Refusal } from "../base/refusal";
import { placeInside } from "../base/write-inside.js";
import type { Handout } from "./handout";
import * as texts from "./texts";

/** Says in each handout which files came with it, and what was in them. */
export const MANIFEST = "course/handout.json";

/** A digest by file. */
type Files = Record<string, string>;

export const manifestOf = (handout: Handout): string =>
  json({ files: Object.fromEntries([...handout].map(([file, text]) => [file, digestOf(text)])) });

export const isHandout = (dir: string): boolean => existsSync(join(dir, MANIFEST));

/**
 * The files that came with an older handout and are still as they came. Whoever has the folder can
 * edit the list, so it is only asked which of them were there before: a file that holds anything
 * else than what it came with is somebody's, and stays.
 *
 * @throws Refusal where a name in the list leads out of the folder, or goes through a link
 */
export function unchangedFiles(dir: string): string[] {
  return Object.entries(listedIn(dir)).flatMap(([file, digest]) => {
    const place = placeInside(dir, file, { mayBeLink: true });
    const isFile = lstatSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
    return isFile && digestOf(readFileSync(place)) === digest ? [file] : [];
  });
}

function listedIn(dir: string): Files {
  const file = placeInside(dir, MANIFEST);
  try {
    const { files } = JSON.parse(readFileSync(file, "utf8")) as { files: Files };
    if (Object.values(files).every((digest) => typeof digest === "string")) return files;
  } catch {
    // said below
  }
  throw new Refusal(texts.brokenManifest(file));
}

const digestOf = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");
