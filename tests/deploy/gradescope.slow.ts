import { expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readUnits } from "../../course/catalog/node/read-units";
import { maxScoreOf } from "../../course/judge/record/build";
import { temporaryFolder } from "../temporary-folder";
import { ROOT } from "../batch/graded-folder";
import { readSchema, violations } from "../gradebook/schema";

/*
 * Gradescope's machine, without Gradescope: the script runs as it is, only its folder /autograder
 * is another one, and the tier is the one that every machine has.
 */

const PATIENCE = 120_000;
const SCRIPT = readFileSync(path.join(ROOT, "deploy/gradescope/run_autograder"), "utf8");

interface Results {
  score?: number;
  output?: string;
  tests?: { score?: number }[];
}

/** @param hand lays a submission into the folder */
function autograde(hand: (submission: string) => void): Results {
  const root = temporaryFolder();
  const submission = path.join(root, "autograder", "submission");
  mkdirSync(path.join(root, "autograder", "source"), { recursive: true });
  mkdirSync(submission);
  symlinkSync(ROOT, path.join(root, "autograder", "source", "course"));
  hand(submission);
  const script = path.join(root, "run_autograder");
  // all paths of the script that lead out of the course
  const text = SCRIPT.replaceAll(/\/(autograder|tmp)\//g, (_, top: string) => `${root}/${top}/`);
  writeFileSync(script, text, { mode: 0o755 });
  const { status } = spawnSync(script, { env: { ...process.env, COURSE_TIER: "portable" } });
  const results = path.join(root, "autograder", "results", "results.json");
  expect(existsSync(results)).toBe(true);
  expect(status).toBe(0);
  return JSON.parse(readFileSync(results, "utf8")) as Results;
}

/** Stars have no points. */
const total = ({ tests = [] }: Results) => tests.reduce((sum, { score = 0 }) => sum + score, 0);

test(
  "the solutions get full marks, in a form that Gradescope reads",
  () => {
    const results = autograde((submission) =>
      cpSync(path.join(ROOT, "solutions"), submission, { recursive: true }),
    );
    expect(violations(results, readSchema("schemas/gradescope.json"))).toEqual([]);
    expect(total(results)).toBe(maxScoreOf(readUnits(ROOT)));
  },
  PATIENCE,
);

test(
  "the stubs get 0 points",
  () => {
    const results = autograde((submission) =>
      cpSync(path.join(ROOT, "exercises"), path.join(submission, "exercises"), { recursive: true }),
    );
    expect(total(results)).toBe(0);
    expect(results.tests?.length).toBeGreaterThan(0);
  },
  PATIENCE,
);

test(
  "what is not a submission has no score, which Gradescope shows as a failed autograder",
  () => {
    const results = autograde((submission) =>
      writeFileSync(path.join(submission, "notes.txt"), "The dog ate it.\n"),
    );
    expect(results).not.toHaveProperty("score");
    expect(results).not.toHaveProperty("tests");
    expect(results.output).toMatch(/hand in/i);
  },
  PATIENCE,
);
