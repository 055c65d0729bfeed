import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { type AuditPart, PARTS } from "./result";
import * as texts from "./texts";

export interface AuditOptions {
  parts: AuditPart[];
  /** All random inputs of this audit derive from it. A new one each time, always printed. */
  seed: number;
  /** How many seeds the graders are run with. */
  seeds: number;
}

/** The request, or a sentence if it cannot be understood. */
export function readAuditOptions(words: string[]): AuditOptions | string {
  let values;
  try {
    const text = { type: "string" } as const;
    values = parseArgs({ args: words, options: { only: text, seed: text, seeds: text } }).values;
  } catch (error) {
    // Node's first sentence names the option; what follows is advice for programmers
    return texts.usage((error as Error).message.split(". ")[0]);
  }
  const { only, seed = String(randomInt(2 ** 31)), seeds = "1000" } = values;
  const parts = PARTS.filter((part) => only === undefined || only === part);
  if (parts.length === 0) return texts.usage(`There is no part ${only}`);
  if (!isWhole(seed)) return texts.usage(`--seed takes a whole number, not ${seed}`);
  if (!isWhole(seeds) || Number(seeds) === 0)
    return texts.usage(`--seeds takes a whole number from 1, not ${seeds}`);
  return { parts, seed: Number(seed), seeds: Number(seeds) };
}

const isWhole = (text: string): boolean =>
  /^\d{1,9}$|^[1-4]\d{9}$/.test(text) && Number(text) < 2 ** 32;
