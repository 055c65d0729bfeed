import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchRow } from "./row";

const MOST = 25;
const FILES = 16;

const PLAIN = `import { expect, test } from "@jest/globals";
test("adds", () => expect(1 + 1).toBe(2));
`;

const WITH_NP = `import { expect, test } from "@jest/globals";
import * as np from "#np";
test("adds", () => expect(np.add(1, 1).item()).toBe(2));
`;

/**
 * How many milliseconds the import of #np adds to a Jest test file: small files with and without it,
 * one kind after the other in a single run, so that both meet the same machine. Every test file has
 * a module registry of its own, so each pays for the import.
 *
 * @param root the repository's folder: the files are written below its .course, where #np resolves
 */
export function benchImportNp(root: string): BenchRow[] {
  const folder = join(root, ".course", "bench-import-np");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    writeFiles(root, folder);
    run(root, folder); // fills the transform cache
    const durations = run(root, folder);
    const added = median(durations("with-np")) - median(durations("plain"));
    return [
      {
        what: "import of #np in a Jest test file",
        measured: `${added.toFixed(0)} ms`,
        asked: `≤ ${MOST} ms`,
        ok: added <= MOST,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFiles(root: string, folder: string): void {
  for (let i = 0; i < FILES; i++) {
    const number = String(i).padStart(2, "0");
    writeFileSync(join(folder, `${number}-plain.test.ts`), PLAIN);
    writeFileSync(join(folder, `${number}-with-np.test.ts`), WITH_NP);
  }
  const config = {
    rootDir: folder,
    testEnvironment: "node",
    transform: { "\\.ts$": ["ts-jest", { tsconfig: join(root, "tsconfig.json") }] },
  };
  writeFileSync(join(folder, "jest.config.json"), JSON.stringify(config));
}

/** @returns the durations in milliseconds of the files of a kind */
function run(root: string, folder: string): (kind: string) => number[] {
  const output = join(folder, "results.json");
  const jest = require.resolve("jest/bin/jest");
  const config = join(folder, "jest.config.json");
  execFileSync(
    process.execPath,
    [jest, "-i", "--silent", "--config", config, "--json", "--outputFile", output],
    { cwd: root, stdio: "ignore" },
  );
  const { testResults } = JSON.parse(readFileSync(output, "utf8")) as JestResults;
  return (kind) =>
    testResults
      .filter(({ name }) => name.endsWith(`${kind}.test.ts`))
      .map(({ startTime, endTime }) => endTime - startTime);
}

interface JestResults {
  testResults: { name: string; startTime: number; endTime: number }[];
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
