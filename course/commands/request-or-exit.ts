import { existsSync } from "node:fs";
import { join } from "node:path";
import { readUnits } from "../catalog/units";
import { parseWish, type Wish } from "./test-request";
import * as texts from "../screen/texts";

/** What a command line asks for; or, where there is nothing to run, the exit code after a word why. */
export function wishOrExit(root: string, words: string[]): Wish | 0 | 2 {
  const parsed = parseWish(readUnits(root), words);
  if (parsed.kind !== "wish") {
    const isHelp = parsed.kind === "help";
    console[isHelp ? "log" : "error"](parsed.sentences.join("\n"));
    return isHelp ? 0 : 2;
  }
  if (parsed.wish.visibility === "hidden" && !hasHiddenChecks(root, parsed.wish)) {
    console.error(texts.noHiddenChecks);
    return 2;
  }
  return parsed.wish;
}

/** A handout has none. */
const hasHiddenChecks = (root: string, { chosen }: Wish): boolean =>
  chosen.some(({ unit }) => existsSync(join(root, "graders", unit.id, "hidden.test.ts")));
