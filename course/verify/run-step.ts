import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inScratchFolder } from "../base/scratch-folder";
import type { Step } from "./steps";

/** How many tests a Jest step ran. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The outcome of a step. */
export interface StepResult {
  step: Step;
  ok: boolean;
  seconds: number;
  output: string;
  counts?: TestCounts;
}

/** Runs one step to its end; its output is kept, not shown. */
export function runStep(root: string, step: Step): Promise<StepResult> {
  return inScratchFolder(async (folder) => {
    const report = join(folder, "jest.json");
    const extra = step.isJest ? ["--json", `--outputFile=${report}`] : [];
    const started = performance.now();
    const { code, output } = await run(root, step.script, [...step.args, ...extra]);
    const counts = step.isJest ? countsIn(report) : undefined;
    // a Jest that ran no test at all has proved nothing
    const ok = code === 0 && (!counts || counts.passed > 0);
    return { step, ok, seconds: (performance.now() - started) / 1000, output, counts };
  });
}

function run(root: string, script: string, args: string[]) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: "1" };
    // packages disagree on what FORCE_COLOR=0 means
    delete env.FORCE_COLOR;
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, env });
    let output = "";
    const isJest = args.includes("--json");
    child.stdout.on("data", (text) => {
      // with --json Jest writes the report to its standard output as well
      if (!isJest) output += text;
    });
    child.stderr.on("data", (text) => {
      output += text;
    });
    child.on("close", (code) => resolve({ code, output }));
  });
}

function countsIn(report: string): TestCounts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, "utf8"),
    ) as Record<string, number>;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
