import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { resultOf, staffResultOf } from "../../course/judge/record/build";
import { graderDigest } from "../../course/judge/grader-digest";
import { submissionDigest } from "../../course/judge/record/digest";
import { readResult, writeResult } from "../../course/gradebook/result-file";
import {
  circumstances,
  incomplete,
  judgement,
  result,
  SECRETS,
  ungradable,
} from "../gradebook/samples";
import { readSchema, violations } from "../gradebook/schema";
import { temporaryFolder } from "../temporary-folder";

const schema = readSchema("../../course/judge/record/result.schema.json");

test.each([
  ["graded", result],
  ["ungradable", ungradable],
  ["incomplete", incomplete],
  ["for staff", staffResultOf(judgement, circumstances)],
])("a record that is %s keeps the schema", (_, record) => {
  expect(violations(record, schema)).toEqual([]);
});

test("the schema refuses what it should", () => {
  expect(violations({ ...result, score: -1 }, schema)).toEqual(["$.score is out of range"]);
  expect(violations({ ...result, extra: 1 }, schema)).toEqual([
    "$ has extra, which is not foreseen",
  ]);
});

test("the total is the sum over all checks, whatever happened", () => {
  expect(result).toMatchObject({ score: 3, maxScore: 14, complete: true, status: "graded" });
  expect(incomplete).toMatchObject({ score: 0, maxScore: 14, complete: false });
  expect(ungradable).toMatchObject({ score: null, maxScore: 14, complete: false });
  const points = result.exercises.flatMap(({ checks }) => checks).map(({ earned }) => earned);
  expect(points.reduce((a, b) => a + b)).toBe(result.score);
});

test("a hidden check appears by its concept and its hint only", () => {
  for (const secret of SECRETS) expect(JSON.stringify(result)).not.toContain(secret);
  const [, softmax] = result.exercises;
  expect(softmax.checks.at(-1)).toEqual({
    id: "hidden-one-row-2",
    title: "one row",
    visibility: "hidden",
    points: 4,
    earned: 0,
    stretch: false,
    status: "crashed",
    message: "softmax gave no result in a check of: one row.",
    hint: "One row?",
  });
});

test("staff see titles and messages", () => {
  const text = JSON.stringify(staffResultOf(judgement, circumstances));
  for (const secret of SECRETS) expect(text).toContain(secret);
});

test("of a star, no text of the learner's code is shown", () => {
  const star = result.exercises[1].checks.find(({ stretch }) => stretch);
  expect(star?.message).toBe("softmax gave a wrong result in a check of: values.");
});

test("a bug of ours gives no score, and its stack is for staff", () => {
  const broken = { ...judgement, broken: "SECRET stack" };
  expect(resultOf(broken, circumstances)).toMatchObject({ status: "ungradable", score: null });
  expect(JSON.stringify(resultOf(broken, circumstances))).not.toContain("SECRET");
  expect(staffResultOf(broken, circumstances).reason).toBe("SECRET stack");
});

describe("writing", () => {
  test("a complete result is replaced by a complete one only", () => {
    const out = temporaryFolder();
    const file = path.join(out, "ann", "result.json");
    expect(writeResult(out, "ann", incomplete)).toBe(true);
    expect(readResult(file)?.status).toBe("incomplete");
    expect(writeResult(out, "ann", result)).toBe(true);
    expect(writeResult(out, "ann", ungradable)).toBe(false);
    expect(writeResult(out, "ann", incomplete)).toBe(false);
    expect(readResult(file)).toEqual(result);
  });

  test("no half-written file stays", () => {
    const out = temporaryFolder();
    writeResult(out, "ann", result);
    expect(readdirSync(path.join(out, "ann"))).toEqual(["result.json"]);
    expect(readFileSync(path.join(out, "ann", "result.json"), "utf8").endsWith("}\n")).toBe(true);
  });
});

describe("digests", () => {
  const files = { "01-a": { "x.ts": "1", "y.ts": "2" } };

  test("tell submissions apart by their files, not by their order", () => {
    const swapped = { "01-a": { "y.ts": "2", "x.ts": "1" } };
    const base = submissionDigest({ files, refused: [] });
    expect(submissionDigest({ files: swapped, refused: [] })).toBe(base);
    const moved = { "01-a": { "x.ts": "2", "y.ts": "1" } };
    expect(submissionDigest({ files: moved, refused: [] })).not.toBe(base);
    const refused = [{ path: "01-a/z.ts", reason: "link" }];
    expect(submissionDigest({ files, refused })).not.toBe(base);
  });

  test("name this grader by 16 digits", () => {
    const root = path.resolve(__dirname, "../..");
    expect(graderDigest(root)).toMatch(/^[0-9a-f]{16}$/);
  });
});
