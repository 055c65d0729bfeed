import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TierName } from "../../course/sandbox/contract";

export const ROOT = path.resolve(__dirname, "../..");
const FOLDER = path.join(ROOT, "tests/fixtures/attacks");

/** What hostile code may be up to. Every class has at least one attack. */
export const CLASSES = [
  "ends the program",
  "hangs",
  "takes memory",
  "floods",
  "exotic values",
  "forges replies",
  "patches built-ins",
  "siblings and the reference",
  "gates and hard-coding",
  "reads files",
  "reads processes",
  "writes files",
  "starts processes",
  "loads native code",
  "kills or debugs the grader",
  "uses the network",
  "leaks hidden values",
  "injects into screens and files",
  "packaging",
] as const;

/**
 * What attack.json says: the submission beside it is its unit's solutions with some files changed.
 */
export interface Attack {
  name: string;
  title: string;
  class: (typeof CLASSES)[number];
  /** "UNIT/FUNCTION": the one that attacks. */
  target: string;
  /**
   * What its target earns: nothing; no more than the points of visible checks (typed-in answers);
   * or less than all; or at most so many points, for what it did right (its arguments unchanged).
   */
  expects: "zero" | "visible" | "less" | number;
  /** Other functions that are wrong on purpose. */
  alsoZero?: string[];
  /** It reveals what it got in an error that says LOOT. */
  loot?: boolean;
  /** In other tiers it succeeds, and nobody promises otherwise; yet it gets no points. */
  deniedOnlyIn?: TierName[];
}

/** Submissions that attack; what attacks the commands around them stands in around/. */
export const attackNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name !== "around")
    .toSorted();

export function readAttack(name: string): Attack {
  const text = readFileSync(path.join(FOLDER, name, "attack.json"), "utf8");
  return { name, ...(JSON.parse(text) as Omit<Attack, "name">) };
}

export const unitOf = ({ target }: Attack): string => target.split("/")[0];
export const functionOf = ({ target }: Attack): string => target.split("/")[1];

/** Whether a tier promises that the attack gets nothing. */
export const isDeniedIn = ({ deniedOnlyIn }: Attack, tier: TierName): boolean =>
  deniedOnlyIn?.includes(tier) ?? true;

/** The files that an attack brings along, from its unit's folder. */
export const filesOf = (attack: Attack): string[] =>
  readdirSync(path.join(FOLDER, attack.name, "exercises", unitOf(attack)));

/** Writes the submission: right answers, except for what attacks. */
export function handIn(attack: Attack, folder: string): void {
  const unit = unitOf(attack);
  const target = path.join(folder, "exercises", unit);
  cpSync(path.join(ROOT, "solutions", unit), target, { recursive: true });
  for (const file of filesOf(attack)) {
    const text = readFileSync(path.join(FOLDER, attack.name, "exercises", unit, file), "utf8");
    writeFileSync(path.join(target, file), text.replaceAll("@ROOT@", ROOT));
  }
}
