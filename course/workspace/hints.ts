import { join } from "node:path";
import { readCache, writeCache } from "../base/cache-file.js";
import { json } from "../base/json";
import { Refusal } from "../base/refusal";
import { wrap } from "../base/wrap";
import { rungsOf } from "../catalog/node/read-hints";
import { type Chosen, pathOf } from "../catalog/select";
import * as texts from "./texts";

/** How many rungs of each function's ladder have been opened; kept locally, never graded. */
type Opened = Record<string, number>;

interface Rungs {
  rungs: string[];
  left: number;
  isKept: boolean;
}

/**
 * Opens the next rung of the function's hint ladder (a question, a step, a worked line on another
 * example).
 *
 * @returns all rungs that are open now, how many are left, and whether that will be remembered: in a
 *   folder that cannot be written to, it is not
 * @throws Refusal where the function has no hints
 */
export function openNextRung(root: string, chosen: Chosen): Rungs {
  const rungs = rungsOf(root, chosen);
  if (rungs.length === 0) throw new Refusal(texts.noHints(chosen.info.name));
  const opened = readOpened(root);
  const open = Math.min(rungs.length, (opened[pathOf(chosen)] ?? 0) + 1);
  const isKept = writeCache(root, HINTS_FILE, json({ ...opened, [pathOf(chosen)]: open }));
  return { rungs: rungs.slice(0, open).map(asPlainText), left: rungs.length - open, isKept };
}

/** Code fences and bold type are for Markdown readers. */
const asPlainText = (rung: string): string =>
  rung
    .replaceAll(/^```\w*\n?/gm, "")
    .replaceAll("**", "")
    .trimEnd()
    .split("\n")
    // code is indented, and stays as it is
    .flatMap((line) => (/^\s/.test(line) ? [line] : wrap(line, "")))
    .join("\n");

const HINTS_FILE = ".course/hints.json";

/** A damaged file only means that the open hints are forgotten. */
function readOpened(root: string): Opened {
  const read = readCache(join(root, HINTS_FILE), (bytes): unknown => JSON.parse(bytes.toString()));
  const entries = typeof read === "object" && read !== null ? Object.entries(read) : [];
  const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
  return Object.fromEntries(entries.filter(([, value]) => isCount(value))) as Opened;
}
