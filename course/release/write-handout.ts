import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { removeEmpty } from "../authoring/change-files";
import { Refusal } from "../base/refusal";
import type { Handout } from "./handout";
import * as texts from "./texts";

/** Lists the handout's own files: what an update may replace. */
export const MANIFEST = "course/handout.json";

/** @throws Refusal if a handout cannot be written to that folder */
export function mustBeFresh(root: string, dir: string): void {
  mustBeElsewhere(root, dir);
  if (existsSync(dir) && readdirSync(dir).length > 0) throw new Refusal(texts.notEmpty(dir));
}

/** @throws Refusal if that folder contains no handout */
export function mustBeHandout(root: string, dir: string): void {
  mustBeElsewhere(root, dir);
  if (!existsSync(join(dir, MANIFEST))) throw new Refusal(texts.noHandout(dir));
}

function mustBeElsewhere(root: string, dir: string): void {
  const inside = relative(root, resolve(dir));
  if (inside === "" || !/^(\.\.|\/|\w:)/.test(inside)) throw new Refusal(texts.insideCourse(dir));
}

/**
 * Writes a handout. In an older one, everything that belongs to the handout is replaced, except the
 * exercises: existing ones stay, new ones are added. Files that learners added are not touched.
 *
 * @returns how many exercise files were kept
 */
export function writeHandout(dir: string, handout: Handout): number {
  let kept = 0;
  for (const file of oldFiles(dir)) {
    if (handout.has(file) || isAnswer(file)) continue;
    rmSync(join(dir, file), { force: true });
    removeEmpty(dir, dirname(file));
  }
  for (const [file, content] of handout) {
    const target = join(dir, file);
    if (isAnswer(file) && existsSync(target)) {
      kept++;
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  writeFileSync(join(dir, MANIFEST), `${JSON.stringify([...handout.keys()], null, 1)}\n`);
  return kept;
}

const oldFiles = (dir: string): string[] =>
  existsSync(join(dir, MANIFEST))
    ? (JSON.parse(readFileSync(join(dir, MANIFEST), "utf8")) as string[])
    : [];

/** A unit's README is the course's text; its .ts files are the learner's. */
const isAnswer = (file: string): boolean => /^exercises\/.*\.ts$/.test(file);
