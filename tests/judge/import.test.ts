import { expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
/** A program that the pool starts and nothing imports. */
const PROGRAM = "course/judge/pool/worker.ts";

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(file);
    return file.endsWith(".ts") && file !== PROGRAM ? [file] : [];
  });

interface Report {
  before: object;
  after: object;
  open: string[];
}

test("importing all of judge/ prints nothing, listens to nothing and leaves nothing open", () => {
  const files = filesIn("course/judge");
  expect(files.length).toBeGreaterThan(15);
  const line = ["--require", "./course/base/typescript.js", "tests/judge/import-all.cjs", ...files];
  const { stdout, stderr } = spawnSync(process.execPath, line, { cwd: ROOT, encoding: "utf8" });
  expect(stderr).toBe("");
  const { before, after, open } = JSON.parse(stdout) as Report;
  expect(after).toEqual(before);
  expect(open).toEqual([]);
});
