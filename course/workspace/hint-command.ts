import { join } from "node:path";
import { json, readCache, writeAtomically } from "../base/atomic-file.js";
import { rungsOf } from "../catalog/node/read-hints";
import { pathOf } from "../catalog/select";
import { oneExercise } from "./one-exercise";
import * as texts from "./texts";

/** How many rungs of each function's ladder have been opened; kept locally, never graded. */
type Opened = Record<string, number>;

/**
 * `npm run hint FUNCTION`: opens the next rung of the function's hint ladder (a question, a step,
 * a worked line on another example) and shows it below the rungs that are open already.
 */
export function hintCommand(root: string, words: string[]): number {
  const chosen = oneExercise(root, words, texts.hintUsage);
  if (typeof chosen === "string") return refuse(chosen);
  const rungs = rungsOf(root, chosen);
  if (rungs.length === 0) return refuse(texts.noHints(chosen.info.name));
  const opened = readOpened(root);
  const open = Math.min(rungs.length, (opened[pathOf(chosen)] ?? 0) + 1);
  writeAtomically(fileIn(root), json({ ...opened, [pathOf(chosen)]: open }));
  console.log(rungs.slice(0, open).map(asPlainText).join("\n\n"));
  console.log(`\n${texts.hintNext(chosen.info.name, rungs.length - open)}`);
  return 0;
}

/** Code fences and bold type are for Markdown readers. */
const asPlainText = (rung: string): string =>
  rung
    .replaceAll(/^```\w*\n?/gm, "")
    .replaceAll("**", "")
    .trimEnd();

const fileIn = (root: string): string => join(root, ".course", "hints.json");

/** A damaged file only means that the open hints are forgotten. */
const readOpened = (root: string): Opened =>
  readCache(fileIn(root), (bytes) => JSON.parse(bytes.toString()) as Opened) ?? {};

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}
