/**
 * Judges submissions as `npm test` does, in the copy of the course in which this file is:
 * node … tests/parity/at-home.ts FOLDER OUT. Each submission in FOLDER replaces the copy's
 * exercises; OUT gets the visible checks of all functions, by submission.
 */
import { cpSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readUnits } from "../../course/catalog/node/read-units";
import { everything, pathOf } from "../../course/catalog/select";
import { standingsOf } from "../../course/jest/results";
import { runChecksInJest } from "../../course/jest/run-checks-in-jest";
import { jestPool } from "../../course/jest/worker-pool";
import { staffMessage } from "../../course/judge/messages";
import type { SeenCheck } from "./seen-check";
import { handIns } from "./submissions";

const ROOT = path.join(__dirname, "../..");

async function judge(exercises: string, paths: string[]): Promise<SeenCheck[]> {
  rmSync(path.join(ROOT, "exercises"), { recursive: true });
  cpSync(exercises, path.join(ROOT, "exercises"), { recursive: true });
  const chosen = everything(readUnits(ROOT)).filter((one) => paths.includes(pathOf(one)));
  const pool = jestPool();
  const { results, broken, failedStart } = await runChecksInJest(ROOT, chosen, "visible", pool);
  pool.close();
  if (broken.length > 0 || failedStart) throw new Error([...broken, failedStart].join("\n"));
  return standingsOf(chosen, results, "visible").flatMap(({ checks }) =>
    checks.map(({ check, verdict }) => ({
      path: `${check.unit}/${check.functionName}`,
      id: check.id,
      stretch: check.stretch,
      status: verdict.kind,
      earned: verdict.kind === "passed" ? check.points : 0,
      message: check.stretch ? "" : staffMessage(verdict, check.functionName),
    })),
  );
}

async function main([folder, out]: string[]): Promise<void> {
  const seen: Record<string, SeenCheck[]> = {};
  for (const { name, entries } of handIns()) {
    const paths = entries.map((one) => `${one.unit}/${one.name}`);
    seen[name] = await judge(path.join(folder, name, "exercises"), paths);
  }
  writeFileSync(out, JSON.stringify(seen));
}

void main(process.argv.slice(2));
