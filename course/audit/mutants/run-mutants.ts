import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Progress, progressOver } from "../../base/progress";
import { removeFolderInside, writeInside } from "../../base/write-inside.js";
import type { PartOutcome } from "../result";
import * as texts from "../texts";
import { installStryker, strykerScript } from "./install";
import { makePristine } from "./pristine";
import { type MutationReport, readReport } from "./read-report";

const CONFIG = join("course", "audit", "mutants", "stryker", "stryker.config.mjs");
const REPORTS = "reports/mutation";
const TESTED = /(\d+)\/(\d+) tested/;

/** Puts mistakes into the solutions, one at a time; the function's own checks must catch each. */
export async function runMutants(root: string): Promise<PartOutcome> {
  const refusal = await installStryker(root);
  if (refusal !== undefined) return failed(texts.notInstalled(refusal));
  makePristine(root);
  // an old report must not be read as a new one
  removeFolderInside(root, REPORTS);

  const output = await stryker(root);
  writeInside(root, `${REPORTS}/stryker.log`, output);
  const report = join(root, REPORTS, "mutation.json");
  if (!existsSync(report)) return failed(texts.strykerFailed(output));
  return readReport(JSON.parse(readFileSync(report, "utf8")) as MutationReport, solutions(root));
}

function stryker(root: string): Promise<string> {
  let progress: Progress | undefined;
  const env = { ...process.env, FORCE_COLOR: "0" };
  const child = spawn(process.execPath, [strykerScript(root), "run", CONFIG], { cwd: root, env });
  let output = "";
  child.stderr.on("data", (text) => {
    output += text;
  });
  child.stdout.on("data", (text) => {
    output += text;
    const [, tested, all] = TESTED.exec(String(text)) ?? [];
    if (!tested) return;
    progress ??= progressOver(Number(all), texts.mutantsProgress(Number(all)));
    progress.done(Number(tested));
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      progress?.stop();
      resolve(output);
    });
  });
}

/** Names as Stryker's report has them: from the root, with slashes. */
const solutions = (root: string): string[] =>
  readdirSync(join(root, "solutions"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `solutions/${file.replaceAll("\\", "/")}`);

const failed = (problem: string): PartOutcome => ({
  state: "wrong",
  summary: texts.NOT_RUN,
  problems: [problem],
  figures: {},
});
