import { existsSync } from "node:fs";
import { join } from "node:path";
import { readUnits } from "../catalog/units";
import { parseWish, type Wish } from "./arguments";
import * as texts from "./texts";

/** What a command line asks for. What is wrong with it is printed, and there is nothing to do. */
export function wishOrRefusal(root: string, words: string[]): Wish | undefined {
  const parsed = parseWish(readUnits(root), words);
  if (parsed.kind === "wrong") {
    console.error(parsed.sentences.join("\n"));
    return undefined;
  }
  if (parsed.wish.visibility === "hidden" && !hasHiddenChecks(root, parsed.wish)) {
    console.error(texts.noHiddenChecks);
    return undefined;
  }
  return parsed.wish;
}

/** A handout has none. */
const hasHiddenChecks = (root: string, { chosen }: Wish): boolean =>
  chosen.some(({ unit }) => existsSync(join(root, "graders", unit.id, "hidden.test.ts")));
