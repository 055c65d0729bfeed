import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { openCourse } from "../../course/grade/judging/course";
import type { Result } from "../../course/grade/record/result";
import { zip } from "./make-archive";
import { readSchema, violations } from "./schema";
import { temporaryFolder } from "./temporary-folder";

/** A machine may be busy, and nothing here is about speed. */
const PATIENCE = 600_000;
const ROOT = path.resolve(__dirname, "../..");
const UNIT = "02-logistic-regression";
const root = temporaryFolder();
const submissions = path.join(root, "submissions");

/** Each test has results of its own; all share a cache, save where a test wants none. */
function grade(words: string[], out: string, cache = "cache") {
  const run = spawnSync(process.execPath, [...LINE, ...words, "--out", path.join(root, out)], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, COURSE_CACHE: path.join(root, cache), COURSE_SECRET: "a secret" },
  });
  return { ...run, text: run.stdout + run.stderr };
}

const LINE = [
  "--require",
  "./course/sandbox/guard.cjs",
  "--require",
  "tsx/cjs",
  "course/grade/grade.ts",
];

const resultOf = (out: string, name: string): Result =>
  JSON.parse(readFileSync(path.join(root, out, name, "result.json"), "utf8")) as Result;

const scoresOf = ({ exercises }: Result) =>
  Object.fromEntries(exercises.map(({ name, score, maxScore }) => [name, score / maxScore]));

/** A copy of the solutions of one unit, with some files changed. */
function submit(name: string, changes: Record<string, string | undefined> = {}): void {
  const folder = path.join(submissions, name, UNIT);
  cpSync(path.join(ROOT, "solutions", UNIT), folder, { recursive: true });
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(path.join(folder, file));
    else writeFileSync(path.join(folder, file), text);
  }
}

const solution = (file: string) => readFileSync(path.join(ROOT, "solutions", UNIT, file), "utf8");

beforeAll(() => {
  submit("full");
  cpSync(path.join(ROOT, "exercises"), path.join(submissions, "stub/exercises"), {
    recursive: true,
  });
  submit("half", { "model.ts": undefined, "predict.ts": undefined });
  submit("slip", {
    "propagate.ts": solution("propagate.ts").replace(/const db = [^;]*;/, "const db = 7;"),
  });
  submit("syntax", { "accuracy.ts": "export function accuracy( {" });
  submit("throws", { "accuracy.ts": 'throw new Error("at load");\nexport function accuracy() {}' });
  submit("windows", {
    "accuracy.ts": `\uFEFF${solution("accuracy.ts").replaceAll("\n", "\r\n")}`,
  });
  const packed = readdirSync(path.join(ROOT, "solutions", UNIT)).map((file) => ({
    name: `repo-main/exercises/${UNIT}/${file}`,
    bytes: solution(file),
  }));
  writeFileSync(path.join(submissions, "zipped.zip"), zip(packed));
  writeFileSync(path.join(submissions, "broken.zip"), zip(packed).subarray(0, 900));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("a class, graded", () => {
  let first: ReturnType<typeof grade>;
  beforeAll(() => {
    first = grade(
      [submissions, "-j", "2", "--staff", "--format", "junit,gradescope,github,moodle,canvas"],
      "two",
    );
  }, PATIENCE);

  test("one broken archive is ungradable, the others are graded: exit code 1", () => {
    expect(first.status).toBe(1);
    expect(resultOf("two", "broken")).toMatchObject({ status: "ungradable", score: null });
    expect(first.text).toMatch(/^broken: ungradable: The archive cannot be read/m);
    expect(first.text).toContain("8 submissions graded, 1 ungradable");
  });

  test.each(["full", "windows", "zipped"])("%s has full marks in its unit", (name) => {
    const { exercises } = resultOf("two", name);
    const own = exercises.filter(({ unit }) => unit === UNIT);
    expect(own.map(({ status }) => status)).toEqual(own.map(() => "passed"));
  });

  test("stubs have no points", () => {
    expect(resultOf("two", "stub")).toMatchObject({ status: "graded", score: 0 });
  });

  test("what is missing is not started, and costs nothing else", () => {
    const { exercises } = resultOf("two", "half");
    const of = (name: string) => exercises.find((one) => one.name === name);
    expect(of("predict")).toMatchObject({ score: 0, status: "not-started" });
    expect(of("optimize")?.status).toBe("passed");
  });

  test("a slip in propagate costs propagate's points only", () => {
    const scores = scoresOf(resultOf("two", "slip"));
    expect(scores.propagate).toBeLessThan(1);
    expect(scores).toMatchObject({ sigmoid: 1, optimize: 1, predict: 1, model: 1 });
    const { exercises } = resultOf("two", "slip");
    expect(exercises.find(({ name }) => name === "optimize")?.withReferenceFor).toEqual([
      "propagate",
    ]);
  });

  test.each(["syntax", "throws"])("%s in one file costs that file's function only", (name) => {
    const { exercises } = resultOf("two", name);
    const accuracy = exercises.find((one) => one.name === "accuracy");
    expect(accuracy).toMatchObject({ score: 0 });
    expect(accuracy?.checks[0].message).not.toBe("");
    expect(scoresOf(resultOf("two", name))).toMatchObject({
      propagate: 1,
      optimize: 1,
      predict: 1,
      model: 1,
    });
  });

  test("every result keeps the schema", () => {
    const schema = readSchema("../../course/grade/record/result.schema.json");
    for (const name of ["full", "stub", "half", "slip", "syntax", "throws", "broken"]) {
      expect(violations(resultOf("two", name), schema)).toEqual([]);
    }
  });

  test("no title of a hidden check is in any output but the staff's", () => {
    const checks = openCourse(ROOT, require).functions.flatMap((graded) => graded.checks);
    const shown = checks
      .flatMap(({ visibility, check: { title, concept, hint = "" } }) =>
        visibility === "visible" ? [title, concept, hint] : [concept, hint],
      )
      .join("\n");
    const secret = checks
      .filter(({ visibility, check }) => visibility === "hidden" && !shown.includes(check.title))
      .map(({ check }) => check.title);
    expect(secret.length).toBeGreaterThan(50);
    const outputs = textsBelow(path.join(root, "two")).filter(
      ({ file }) => !file.endsWith(".staff.json"),
    );
    expect(outputs.length).toBeGreaterThan(20);
    const all = [first.text, ...outputs.map(({ text }) => text)].join("\n");
    for (const title of secret) {
      expect(all.includes(title) || all.includes(JSON.stringify(title).slice(1, -1))).toBe(false);
    }
    const staff = readFileSync(path.join(root, "two/slip/result.staff.json"), "utf8");
    expect(secret.some((title) => staff.includes(JSON.stringify(title)))).toBe(true);
  });

  test(
    "one at a time comes to the same, byte by byte",
    () => {
      grade([submissions, "-j", "1", "--staff"], "one", "another-cache");
      for (const name of readdirSync(submissions).map((file) => file.replace(/\.zip$/, ""))) {
        const [one, two] = ["one", "two"].map((out) =>
          readFileSync(path.join(root, out, name, "result.json")),
        );
        expect(one.equals(two)).toBe(true);
      }
      expect(grade(["--diff", path.join(root, "one"), path.join(root, "two")], "diff").status).toBe(
        0,
      );
    },
    PATIENCE,
  );

  test(
    "a second run judges what has changed only",
    () => {
      submit("half");
      const again = grade([submissions], "two");
      const fresh = again.stdout
        .split("\n")
        .filter((line) => / points \(/.test(line) && !/as before/.test(line));
      expect(fresh.map((line) => line.split(":")[0])).toEqual([]);
      const diff = grade(["--diff", path.join(root, "one"), path.join(root, "two")], "diff");
      expect(diff.status).toBe(1);
      expect(diff.stdout).toMatch(new RegExp(`half: ${UNIT}/predict/.*: not-started → passed`));
    },
    PATIENCE,
  );

  test(
    "an archive that is broken now does not take an earlier result away",
    () => {
      const before = readFileSync(path.join(root, "two/zipped/result.json"));
      const file = path.join(submissions, "zipped.zip");
      writeFileSync(file, readFileSync(file).subarray(0, 500));
      const again = grade([file], "two");
      expect(again.status).toBe(1);
      expect(again.text).toContain("the earlier result.json is kept");
      expect(readFileSync(path.join(root, "two/zipped/result.json")).equals(before)).toBe(true);
    },
    PATIENCE,
  );
});

test(
  "kill -9 loses nothing that was finished: the next run goes on from there",
  async () => {
    const many = path.join(root, "many");
    for (const name of ["a", "b", "c", "d"]) {
      mkdirSync(path.join(many, name), { recursive: true });
      cpSync(path.join(ROOT, "solutions", UNIT), path.join(many, name, UNIT), { recursive: true });
      // every submission differs, so that none is found in the cache
      writeFileSync(path.join(many, name, UNIT, "note.ts"), `export const note = "${name}";\n`);
    }
    const words = [...LINE, many, "-j", "1", "--out", path.join(root, "killed")];
    const env = { ...process.env, COURSE_CACHE: path.join(root, "killed-cache") };
    const run = spawn(process.execPath, words, { cwd: ROOT, env });
    await new Promise<void>((resolve) => {
      run.stdout.on("data", (text: Buffer) => {
        if (text.toString().includes("a: ")) run.kill("SIGKILL");
      });
      run.on("exit", () => resolve());
    });
    expect(run.signalCode).toBe("SIGKILL");
    expect(resultOf("killed", "a").complete).toBe(true);
    expect(existsSync(path.join(root, "killed/d/result.json"))).toBe(false);
    const again = spawnSync(process.execPath, words, { cwd: ROOT, env, encoding: "utf8" });
    expect(again.status).toBe(0);
    expect(again.stdout).toMatch(/^a: .*\(as before\)$/m);
    expect(again.stdout).not.toMatch(/^d: .*\(as before\)$/m);
    expect(resultOf("killed", "d").complete).toBe(true);
  },
  PATIENCE,
);

function textsBelow(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? textsBelow(file) : [{ file, text: readFileSync(file, "utf8") }];
  });
}
