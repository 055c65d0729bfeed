import { beforeAll, describe, expect, test } from "@jest/globals";
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openDesk, ROOT } from "../batch/graded-folder";
import { HOSTILE } from "./hostile-archives";
import { type Taken, watchProcesses } from "./watch-processes";

const UNIT = "01-numpy-basics";
const PATIENCE = 600_000;
const MEGABYTES = 512;
const SECONDS = 30;

let output = "";
let exit: number | null;
let out: string;
let taken: Taken[];
/** Seconds that the reader worked until a submission's line was printed. */
const worked: Record<string, number> = {};

beforeAll(async () => {
  const { root, start } = openDesk();
  const many = path.join(root, "many");
  for (const name of ["a-friend", "z-friend"]) {
    cpSync(path.join(ROOT, "solutions", UNIT), path.join(many, name, UNIT), { recursive: true });
  }
  for (const [name, bytes] of Object.entries(HOSTILE)) {
    writeFileSync(path.join(many, name), bytes());
  }
  const child = start([many, "--tier", "portable", "-j", "1"], "out");
  const watched = watchProcesses(child.pid!);
  let before = 0;
  const add = (text: Buffer) => {
    output += text.toString();
    const [, name] = /^(\S+): /.exec(text.toString()) ?? [];
    const now = sum(
      watched
        .taken()
        .filter(isReader)
        .map(({ seconds }) => seconds),
    );
    if (name) worked[name] = now - before;
    before = now;
  };
  child.stdout.on("data", add);
  child.stderr.on("data", add);
  exit = await new Promise((resolve) => child.on("close", resolve));
  watched.stop();
  taken = watched.taken();
  out = path.join(root, "out");
}, PATIENCE);

const isReader = ({ program }: Taken) => program === "reader-process.ts";
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const rows = () => readFileSync(path.join(out, "grades.csv"), "utf8").trim().split("\r\n");

test("the run comes to its end, with a row for each submission", () => {
  expect(output).not.toMatch(/This is a bug|out of memory/);
  expect(exit).toBe(1);
  expect(rows()).toHaveLength(1 + 2 + Object.keys(HOSTILE).length);
});

test("those beside them keep full marks", () => {
  for (const name of ["a-friend", "z-friend"]) {
    const { exercises } = JSON.parse(readFileSync(path.join(out, name, "result.json"), "utf8")) as {
      exercises: { unit: string; score: number; maxScore: number }[];
    };
    const own = exercises.filter(({ unit }) => unit === UNIT);
    expect(own.map(({ score }) => score)).toEqual(own.map(({ maxScore }) => maxScore));
  }
});

describe("each archive", () => {
  test.each(Object.keys(HOSTILE))("%s earns nothing, and its record is small", (file) => {
    const name = [file, file.replace(/\.(zip|tar\.gz|tar|tgz)$/, "")].find((one) =>
      existsSync(path.join(out, one)),
    )!;
    const record = path.join(out, name, "result.json");
    expect(statSync(record).size).toBeLessThan(200_000);
    const { score, refused } = JSON.parse(readFileSync(record, "utf8")) as {
      score: number | null;
      refused: unknown[];
    };
    expect(score ?? 0).toBe(0);
    expect(refused.length).toBeLessThanOrEqual(101);
    for (const other of readdirSync(path.join(out, name))) {
      expect(statSync(path.join(out, name, other)).size).toBeLessThan(500_000);
    }
  });
});

test(`no process of ours takes more than ${MEGABYTES} MB, no archive more than ${SECONDS} s`, () => {
  const ours = taken.filter(({ program }) => program !== "");
  expect(ours.filter(isReader).length).toBeGreaterThan(0);
  expect(Math.max(...Object.values(worked))).toBeGreaterThan(1);
  expect(ours.filter(({ megabytes }) => megabytes > MEGABYTES)).toEqual([]);
  expect(Object.entries(worked).filter(([, seconds]) => seconds > SECONDS)).toEqual([]);
  const most = Math.max(...ours.filter(isReader).map(({ megabytes }) => megabytes));
  const longest = Object.entries(worked).toSorted(([, a], [, b]) => b - a)[0];
  console.log(`the reader had ${Math.round(most)} MB at most; longest: ${longest.join(", ")} s`);
});
