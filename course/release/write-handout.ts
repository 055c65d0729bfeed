import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { Refusal } from "../base/refusal";
import { placeInside, removeEmptyInside, removeInside, writeInside } from "../base/write-inside.js";
import type { Handout } from "./handout";
import { isHandout, MANIFEST, manifestOf, unchangedFiles } from "./manifest";
import * as texts from "./texts";

/** @throws Refusal if a handout cannot be written to that folder */
export function mustBeFresh(root: string, dir: string): void {
  mustBeElsewhere(root, dir);
  if (existsSync(dir) && !statSync(dir).isDirectory()) throw new Refusal(texts.notAFolder(dir));
  if (existsSync(dir) && readdirSync(dir).length > 0) throw new Refusal(texts.notEmpty(dir));
}

/** @throws Refusal if that folder contains no handout */
export function mustBeHandout(root: string, dir: string): void {
  mustBeElsewhere(root, dir);
  if (!isHandout(dir)) throw new Refusal(texts.noHandout(dir));
}

function mustBeElsewhere(root: string, dir: string): void {
  const inside = relative(realpathSync(root), realPath(resolve(dir)));
  if (inside === "" || !/^(\.\.|\/|\w:)/.test(inside)) throw new Refusal(texts.insideCourse(dir));
}

/** Where a path leads, whose last folders need not exist yet. */
const realPath = (path: string): string =>
  existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(realPath(dirname(path)), relative(dirname(path), path));

/**
 * Writes a handout. In an older one, everything that belongs to the handout is replaced, except the
 * exercises: existing ones stay, new ones are added. Files that learners added, and files of an
 * older handout that they changed, are not deleted.
 *
 * @returns how many exercise files were kept
 * @throws Refusal where a name leads out of the folder, or through a link; nothing was written then
 */
export function writeHandout(dir: string, handout: Handout): number {
  const gone = (isHandout(dir) ? unchangedFiles(dir) : []).filter(
    (file) => !handout.has(file) && !isAnswer(file),
  );
  const isKept = (file: string) => isAnswer(file) && existsSync(join(dir, file));
  const written = [...handout].filter(([file]) => !isKept(file));
  for (const file of [...written.map(([name]) => name), MANIFEST]) placeInside(dir, file);
  for (const file of gone) {
    removeInside(dir, file);
    removeEmptyInside(dir, posix.dirname(file));
  }
  for (const [file, content] of written) writeInside(dir, file, content);
  writeInside(dir, MANIFEST, manifestOf(handout));
  return handout.size - written.length;
}

/** A unit's README is the course's text; its .ts files are the learner's. */
const isAnswer = (file: string): boolean => /^exercises\/.*\.ts$/.test(file);
