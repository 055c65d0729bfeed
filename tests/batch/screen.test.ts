import { beforeEach, expect, jest, test } from "@jest/globals";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readUnits } from "../../course/catalog/node/read-units";
import { gradeCommand } from "../../course/batch/grade-command";
import type { Judgement } from "../../course/judge/record/judgement";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
const UNIT = "01-numpy-basics";

/** Nothing is run: every submission has every point. */
const judgement: Judgement = {
  functions: readUnits(ROOT).flatMap(({ id, functions }) =>
    functions.map(({ name, points: { visible, hidden } }) => {
      const check = { visibility: "visible", id: "all", title: "all", concept: "all" } as const;
      const passed = { ...check, stretch: false, status: "passed", message: "" } as const;
      const points = visible + hidden;
      return { unit: id, name, maxScore: points, checks: [{ ...passed, points }], substituted: [] };
    }),
  ),
};
const judge = () => ({ judge: () => Promise.resolve(judgement), close: () => Promise.resolve() });
jest.mock("../../course/judge/pool/pool", () => ({ judgePool: () => Promise.resolve(judge()) }));
jest.mock("../../course/judge/pool/local-judge", () => ({ localJudge: () => judge() }));
// on a terminal it would draw a bar
jest.mock("../../course/base/progress", () => ({
  progressOver: () => ({ line: console.log, done: () => undefined, stop: () => undefined }),
}));

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  process.env.COURSE_CACHE = path.join(folder, "cache");
  mkdirSync(path.join(folder, "in"));
});

function handIn(name: string): void {
  const unit = path.join(folder, "in", name, UNIT);
  mkdirSync(unit, { recursive: true });
  writeFileSync(path.join(unit, "relu.ts"), `// ${name}\n`);
}

/** The lines on the screen, and the exit code. */
async function graded(roster?: string) {
  const lines: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((text) => void lines.push(text));
  const code = await gradeCommand(ROOT, {
    paths: [path.join(folder, "in")],
    out: path.join(folder, "out"),
    tier: "portable",
    isDefaultTier: false,
    units: [],
    only: [],
    attempts: "latest",
    formats: [],
    jobs: 1,
    staff: false,
    pointsOnly: false,
    ...(roster === undefined ? {} : { roster }),
  });
  log.mockRestore();
  return { code, lines: lines.filter((line) => !line.startsWith("Hidden checks use")) };
}

test("who is missing, who is not in the roster, and which attempt counts instead of which", async () => {
  for (const name of ["ann_2026-01-01", "ann_2026-01-02", "##[error]zed"]) handIn(name);
  const roster = path.join(folder, "roster.csv");
  writeFileSync(roster, "id,name\nann,Ann Lee\nbob,Bob Roe\ncy,Cy Poe\n");
  const { code, lines } = await graded(roster);
  expect(code).toBe(0);
  expect(lines.slice(-4)).toEqual([
    "Missing: Bob Roe (bob), Cy Poe (cy)",
    "Not in the roster: # #[error]zed",
    "Another attempt by the same person counts instead of: ann_2026-01-01",
    `3 submissions graded. Results: ${path.join(folder, "out")}`,
  ]);
});

test("without a roster nobody is missing and every submission counts", async () => {
  for (const name of ["ann_2026-01-01", "ann_2026-01-02"]) handIn(name);
  const { lines } = await graded();
  expect(lines).toEqual([
    expect.stringMatching(/^ann_2026-01-01: (\d+)\/\1 points/),
    expect.stringMatching(/^ann_2026-01-02: (\d+)\/\1 points/),
    `2 submissions graded. Results: ${path.join(folder, "out")}`,
  ]);
});

test("a submission that cannot be read any more keeps its earlier result, and the screen says so", async () => {
  for (const name of ["ann", "bob"]) handIn(name);
  await graded();
  rmSync(path.join(folder, "in", "bob"), { recursive: true });
  writeFileSync(path.join(folder, "in", "bob.zip"), "no archive");
  const { code, lines } = await graded();
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^ann: .*\(these files were judged before\)$/),
    expect.stringMatching(/^bob: ungradable: The archive cannot be read/),
    "bob: its files are from an earlier run, about what was handed in then; the tables have no score for it.",
    `1 submission graded, 1 ungradable. Results: ${path.join(folder, "out")}`,
  ]);
});
