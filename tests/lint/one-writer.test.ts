import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { EXCEPTIONS } from "../../lint/one-writer.js";
import { writeInside } from "../../course/base/write-inside.js";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
const OXLINT = path.join(ROOT, "node_modules/oxlint/bin/oxlint");

test("every exception is a file that writes by itself", () => {
  for (const file of Object.keys(EXCEPTIONS)) {
    expect({ file, isThere: existsSync(path.join(ROOT, file)) }).toEqual({ file, isThere: true });
    expect(readFileSync(path.join(ROOT, file), "utf8")).toMatch(
      /\b(write|rm|cp|append|symlink)\w*/,
    );
  }
});

/** What the linter says of code in a file of course/. */
function lint(file: string, code: string): string {
  const folder = temporaryFolder();
  writeInside(folder, file, code);
  const plugin = path.join(ROOT, "lint/one-writer.js");
  const config = { jsPlugins: [plugin], categories: {}, rules: { "files/one-writer": "error" } };
  writeInside(folder, ".oxlintrc.json", JSON.stringify(config));
  const { stdout } = spawnSync(process.execPath, [OXLINT], { cwd: folder, encoding: "utf8" });
  return stdout;
}

describe("refused in course/", () => {
  test.each([
    'import { writeFileSync } from "node:fs"; writeFileSync("a", "");',
    'import { rmSync as clear } from "fs"; clear("a");',
    'import * as fs from "node:fs"; fs.renameSync("a", "b");',
    'import fs from "node:fs"; fs["unlinkSync"]("a");',
    'import { writeFile } from "node:fs/promises"; await writeFile("a", "");',
    'import { promises } from "node:fs"; await promises.rm("a");',
    'const { cpSync } = require("node:fs"); cpSync("a", "b");',
    'require("fs").mkdirSync("a");',
    'import fs from "node:fs"; const { rmdirSync } = fs; rmdirSync("a");',
    'import { openSync } from "node:fs"; openSync("a", "w");',
  ])("%s", (code) => {
    expect(lint("course/jest/a.ts", code)).toContain("course/base/write-inside.js");
  });
});

describe("allowed", () => {
  test.each([
    [
      "reading",
      "course/jest/a.ts",
      'import { readFileSync, openSync } from "node:fs"; openSync("a", "r"); readFileSync("a");',
    ],
    [
      "types",
      "course/jest/a.ts",
      'import type { Stats, writeFileSync } from "node:fs"; export type A = [Stats, typeof writeFileSync];',
    ],
    [
      "tests",
      "tests/jest/a.ts",
      'import { writeFileSync } from "node:fs"; writeFileSync("a", "");',
    ],
  ])("%s", (_, file, code) => {
    expect(lint(file, code)).not.toContain("course/base/write-inside.js");
  });
});
