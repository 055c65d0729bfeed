import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { solutionText } from "#home/solution-text";
import { Refusal } from "../base/refusal";
import { fileExporting } from "../catalog/node/find-exports";
import type { Chosen } from "../catalog/select";
import { standingsOf } from "../jest/results";
import { paint } from "../screen/style";
import { runChecksInJest } from "../jest/run-checks-in-jest";
import * as texts from "./texts";
import { jestPool } from "../jest/worker-pool";

/**
 * How the solution differs from what the learner wrote.
 *
 * @returns undefined as long as the visible checks of the function do not all pass
 * @throws Refusal where there are no solutions
 */
export async function compareSolution(root: string, chosen: Chosen): Promise<string | undefined> {
  const { name } = chosen.info;
  const solution = solutionText(root, chosen);
  if (solution === undefined) throw new Refusal(texts.noSolutions);
  return (await passes(root, chosen))
    ? difference(functionIn(answerText(root, chosen), name), functionIn(solution, name))
    : undefined;
}

async function passes(root: string, chosen: Chosen): Promise<boolean> {
  const pool = jestPool();
  const { results } = await runChecksInJest(root, [chosen], "visible", pool);
  pool.close();
  return standingsOf([chosen], results, "visible").every(({ status }) => status.kind === "passed");
}

function answerText(root: string, { unit, info }: Chosen): string {
  const file = fileExporting(join(root, "exercises", unit.id), info.name);
  return file && existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** The lines of one function (a file may have several), without the marks around its answer. */
function functionIn(text: string, name: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => !/\/\/ (BEGIN|END) ANSWER/.test(line));
  const first = lines.findIndex((line) => new RegExp(`^export .*\\b${name}\\b`).test(line));
  const last = lines.findIndex((line, i) => i >= first && /^[})\]]*;?$/.test(line) && line !== "");
  return first < 0 ? lines : lines.slice(first, last < 0 ? undefined : last + 1);
}

function difference(theirs: string[], ours: string[]): string {
  // loaded only here, so that `npm test`, which starts from the same files, need not wait for it
  const { diffLinesUnified } = require("jest-diff") as typeof import("jest-diff");
  return diffLinesUnified(theirs, ours, {
    aAnnotation: texts.yours,
    bAnnotation: texts.theSolution,
    aColor: (text) => paint("bad", text),
    bColor: (text) => paint("good", text),
    commonColor: (text) => paint("quiet", text),
  });
}
