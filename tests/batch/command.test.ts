import { describe, expect, test } from "@jest/globals";
import path from "node:path";
import { cacheIn, keyOf } from "../../course/batch/cache";
import { readWords } from "../../course/base/options/read-words";
import type { GradeRequest } from "../../course/batch/request";
import gradeCommand from "../../course/commands/grade";
import { type GRADE_OPTIONS, gradeRequest } from "../../course/commands/grade-options";
import type { GivenWords } from "../../course/base/options/usage";
import { runDoor } from "../commands/run-door";
import { diffLines } from "../../course/gradebook/diff/diff";
import { circumstances, judgement, result, ungradable } from "../gradebook/samples";
import { temporaryFolder } from "../temporary-folder";

describe("the command line", () => {
  const grade = (words: string[], environment = {}): GradeRequest => {
    const given = readWords(gradeCommand, words, {}) as GivenWords<typeof GRADE_OPTIONS>;
    return gradeRequest(given, environment, "/here");
  };

  test("only a path means the portable tier, and the screen says so", () => {
    expect(grade(["ann"])).toMatchObject({
      paths: [path.resolve("/here/ann")],
      out: path.resolve("/here/results"),
      tier: "portable",
      isDefaultTier: true,
      attempts: "latest",
      formats: [],
      staff: false,
    });
  });

  test("everything", () => {
    const words =
      "a b --tier hardened --out /o --roster r.csv --attempts best --format junit,moodle --format github -j 3 --staff";
    expect(grade(words.split(" "))).toMatchObject({
      out: path.resolve("/o"),
      tier: "hardened",
      isDefaultTier: false,
      roster: path.resolve("/here/r.csv"),
      attempts: "best",
      formats: ["junit", "moodle", "github"],
      jobs: 3,
      staff: true,
    });
  });

  test("a machine may say which tier it is for", () => {
    expect(grade(["a"], { COURSE_TIER: "container" })).toMatchObject({
      tier: "container",
      isDefaultTier: false,
    });
  });

  test("a machine's own tier that does not exist is named", () => {
    expect(() => grade(["a"], { COURSE_TIER: "paper" })).toThrow(
      'COURSE_TIER is portable, container or hardened, not "paper".',
    );
  });

  test.each<[string[], string]>([
    [[], "PATH is missing. For example: npm run grade -- submissions"],
    [["a", "--tier", "paper"], '--tier takes portable, container or hardened, not "paper".'],
    [
      ["a", "--format", "pdf"],
      '--format takes gradescope, github, junit, moodle or canvas, not "pdf".',
    ],
    [["a", "-j", "0"], '--jobs takes a whole number from 1 to 256, not "0".'],
    [["a", "--attempts", "first"], '--attempts takes latest or best, not "first".'],
    [["a", "--fast"], "There is no option --fast."],
    [["--diff", "a"], "--diff takes two folders"],
  ])("%j is refused in a sentence, with the usage", async (words, sentence) => {
    await expect(runDoor(gradeCommand, "/here", ...words)).rejects.toThrow(sentence);
    await expect(runDoor(gradeCommand, "/here", ...words)).rejects.toThrow(
      /^Usage: npm run grade -- PATH/m,
    );
  });
});

describe("the cache", () => {
  test("keeps a judgement under all that it depends on", () => {
    const folder = temporaryFolder();
    const cache = cacheIn({ folder, path: "" }, circumstances);
    expect(cache.find("d1")).toBeUndefined();
    cache.keep("d1", judgement);
    expect(cache.find("d1")).toEqual({ judgement, versions: circumstances.versions });
    expect(cache.find("d2")).toBeUndefined();
    cache.keep("d3", { ...judgement, broken: "a bug" });
    expect(cache.find("d3")).toBeUndefined();
  });

  test("its key turns with submission, grader, seed, tier and Node's major version", () => {
    const { seed, tier, versions } = circumstances;
    const keys = [
      keyOf("d", { seed, tier, versions }),
      keyOf("e", { seed, tier, versions }),
      keyOf("d", { seed: { ...seed, id: "other" }, tier, versions }),
      keyOf("d", { seed, tier: "hardened", versions }),
      keyOf("d", { seed, tier, versions: { ...versions, grader: "other" } }),
      keyOf("d", { seed, tier, versions: { ...versions, node: "24.0.0" } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf("d", { seed, tier, versions: { ...versions, node: "20.99.0" } })).toBe(keys[0]);
  });
});

describe("--diff", () => {
  test("finds nothing between equals", () => {
    expect(diffLines(new Map([["ann", result]]), new Map([["ann", result]]))).toEqual([]);
  });

  test("lists every verdict that changed, and who is in only one folder", () => {
    const [relu, ...others] = result.exercises;
    const [check] = relu.checks;
    const turned = { ...relu, checks: [{ ...check, status: "wrong" as const, earned: 0 }] };
    const after = { ...result, score: 1, exercises: [turned, ...others] };
    const lines = diffLines(
      new Map([
        ["ann", result],
        ["bob", result],
        ["cy", result],
      ]),
      new Map([
        ["ann", after],
        ["bob", ungradable],
      ]),
    );
    expect(lines).toContain("ann: score: 3/14 → 1/14");
    expect(lines).toContain("ann: 01-a/relu/known-values: passed → wrong");
    expect(lines).toContain("bob: score: 3/14 → ungradable");
    expect(lines).toContain("bob: 01-a/relu/known-values: passed → no such check");
    expect(lines).toContain("cy: only in OLD");
  });
});
