/**
 * A tier and a format are one entry each: here both are added to a copy of the course, and looked
 * for wherever a tier or a format must appear.
 */
import { beforeAll, expect, jest, test } from "@jest/globals";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Run, type Scratch, finished, scratchCopy } from "../scratch";
import { readSchema, violations } from "../gradebook/schema";

const GRADE = [
  "--require",
  "./course/sandbox/guard.cjs",
  "--require",
  "./course/base/typescript.js",
  "course/commands/grade.ts",
];

let copy: Scratch;
const at = (file: string) => path.join(copy.root, file);
const node = (...words: string[]): Promise<Run> =>
  finished(process.execPath, words, copy.root, copy.env);

function addEntry(file: string, end: string, entry: string): void {
  const text = copy.read(file);
  expect(text).toContain(end);
  copy.write(file, text.replace(end, `  ${entry}\n${end}`));
}

const inOneLine = (text: string) => text.replaceAll(/\s+/g, " ");

jest.setTimeout(120_000);

beforeAll(() => {
  copy = scratchCopy();
  addEntry(
    "course/sandbox/tiers.ts",
    "} satisfies Record<string, TierRow>;",
    'paper: { about: "is made of paper.", layers: ["permissions"], denies: ["write-file"] },',
  );
  addEntry(
    "course/gradebook/formats/formats.ts",
    "} satisfies Record<string, ResultFormat>;",
    'slate: { per: "run", file: "slate.csv", about: "a table on slate", write: canvas },',
  );
  copy.write("ann/01-numpy-basics/relu.ts", copy.read("solutions/01-numpy-basics/relu.ts"));
  mkdirSync(at("class/slate.csv/01-numpy-basics"), { recursive: true });
});

test("the types hold", async () => {
  const compiler = "node_modules/@typescript/native/bin/tsc";
  expect(await node(compiler, "-p", ".")).toMatchObject({ stdout: "", exit: 0 });
});

test("pages and schema have them after npm run tables", async () => {
  expect(await copy.npm(["run", "tables"])).toMatchObject({ stderr: "", exit: 0 });
  const page = copy.read("docs/grading.md");
  expect(page).toContain(
    "| attack | portable | container | hardened | paper |\n|---|---|---|---|---|",
  );
  expect(page).toContain("| write a file | denied | denied | denied | denied |");
  expect(page).toContain("- **paper** is made of paper.\n");
  expect(page).toContain("| `slate` | results/slate.csv | a table on slate |");
  expect(copy.read("docs/sandbox.md")).toContain("| paper | permissions | any |");
});

test("the usage and the sentence about unknown values have them", async () => {
  const help = inOneLine((await node(...GRADE, "--help")).stdout);
  expect(help).toMatch(/--tier TIER [^-]*\bpaper\b/);
  expect(help).toMatch(/--format FORMAT [^-]*\bslate\b/);
  const wrong = await node(...GRADE, "ann", "--tier", "glass", "--format", "pdf");
  expect(inOneLine(wrong.stderr)).toMatch(/--tier takes [^"]*\bpaper, not "glass"/);
  expect(inOneLine(wrong.stderr)).toMatch(/--format takes [^"]*\bslate, not "pdf"/);
  expect(wrong.exit).toBe(2);
});

test("a submission cannot have the name of the new table", async () => {
  const run = await node(...GRADE, "class/slate.csv");
  expect(run.stdout).toContain('its results are in "slate.csv (2)"');
});

test("they grade, and the record fits the schema", async () => {
  const run = await node(...GRADE, "ann", "--tier", "paper", "--format", "slate");
  expect(run).toMatchObject({ stderr: "", exit: 0 });
  expect(copy.read("results/slate.csv")).toContain("ann");
  const result = JSON.parse(copy.read("results/ann/result.json")) as { tier: string };
  expect(result.tier).toBe("paper");
  expect(violations(result, readSchema(at("course/judge/record/result.schema.json")))).toEqual([]);
});
