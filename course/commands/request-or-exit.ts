import { existsSync } from "node:fs";
import { join } from "node:path";
import { readUnits } from "../catalog/node/read-units";
import type { TestRequest } from "../jest/request";
import { parseTestRequest } from "./test-request";
import * as texts from "./texts";

/** What a command line asks for; or the exit code, once it is said why there is nothing to run. */
export function requestOrExit(root: string, words: string[]): TestRequest | 0 | 2 {
  const parsed = parseTestRequest(readUnits(root), words);
  if (parsed.kind !== "request") {
    const isHelp = parsed.kind === "help";
    console[isHelp ? "log" : "error"](parsed.sentences.join("\n"));
    return isHelp ? 0 : 2;
  }
  if (parsed.request.visibility === "hidden" && !hasHiddenChecks(root, parsed.request)) {
    console.error(texts.noHiddenChecks);
    return 2;
  }
  return parsed.request;
}

/** A handout has none. */
const hasHiddenChecks = (root: string, { chosen }: TestRequest): boolean =>
  chosen.some(({ unit }) => existsSync(join(root, "graders", unit.id, "hidden.test.ts")));
