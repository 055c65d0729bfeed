import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { finished, type Scratch, scratchCopy } from "../scratch";
import { type Around, at, attacksAround, lay, snapshot } from "./around";

/*
 * Every command meets folders, names and lists that somebody prepared. Whatever it does, what is
 * outside stays as it was, and it ends with a sentence.
 */

const ROOT = path.resolve(__dirname, "../..");
const UNIT = "01-numpy-basics";
const PATIENCE = 120_000;
/** A command that waits for a pipe would wait for ever. */
const SECONDS = 60;
const THESIS = "years of work";

let scratch: Scratch;
let desk: string;
/** The course as it is before an attack, for the next one. */
let clean: string;
let before: string[];

beforeAll(async () => {
  scratch = scratchCopy();
  for (const unit of readdirSync(path.join(ROOT, "exercises"))) {
    const page = path.join("exercises", unit, "README.md");
    cpSync(path.join(ROOT, page), path.join(scratch.root, page));
  }
  desk = path.dirname(scratch.root);
  // what is compiled once need not be compiled for each attack
  await run({ run: ["grade", "@course/solutions", "--tier", "portable", "--out", "@out"] });
  await run({ run: ["test", "softmax"] });
  rmSync(path.join(scratch.root, ".course", "cache"), { recursive: true, force: true });
  clean = path.join(desk, "clean");
  cpSync(scratch.root, clean, { recursive: true, verbatimSymlinks: true });
}, PATIENCE);

beforeEach(() => {
  for (const name of ["outside", "in", "out", "home"]) {
    rmSync(path.join(desk, name), { recursive: true, force: true });
  }
  const outside = path.join(desk, "outside");
  mkdirSync(path.join(outside, "folder", UNIT), { recursive: true });
  for (const name of ["thesis.txt", "folder/thesis.txt", `folder/${UNIT}/softmax.ts`]) {
    writeFileSync(path.join(outside, name), THESIS);
  }
  mkdirSync(path.join(desk, "home"));
  for (const name of ["ann", "zed"]) {
    const file = path.join(desk, "in", name, UNIT, "relu.ts");
    cpSync(path.join(clean, "solutions", UNIT, "relu.ts"), file);
  }
});

/** What these commands write to is copied back after each attack; after others, what was laid. */
const WRITERS = ["reset", "stubs", "remove", "new", "tables"];
const WRITTEN = ["exercises", "graders", "solutions", "docs"];
let changed: string[] = [];

afterEach(() => {
  for (const name of ["reports", ...changed]) {
    rmSync(path.join(scratch.root, name), { recursive: true, force: true });
  }
  for (const name of changed.filter((one) => existsSync(path.join(clean, one)))) {
    cpSync(path.join(clean, name), path.join(scratch.root, name), { recursive: true });
  }
});

const GRADER = [
  "--require",
  "./course/sandbox/guard.cjs",
  "--require",
  "./course/base/typescript.js",
];

function run({ run: [name, ...words], seconds = SECONDS }: Pick<Around, "run" | "seconds">) {
  const [program, ...own] =
    name === "grade" ? [...GRADER, "course/commands/grade.ts"] : ["course/commands/start.js", name];
  const given = words.map((word) => at(desk, word));
  return finished(
    "timeout",
    ["-k", "2", String(seconds), process.execPath, program, ...own, ...given],
    scratch.root,
    {
      ...scratch.env,
      HOME: path.join(desk, "home"),
      COURSE_SECRET: "a secret of the tests",
    },
  );
}

test("there are sixty attacks at least, each with a title of its own", () => {
  const titles = attacksAround().map(([title]) => title);
  expect(titles.length).toBeGreaterThanOrEqual(60);
  expect(new Set(titles).size).toBe(titles.length);
});

test("a change outside would be seen", () => {
  const outside = path.join(desk, "outside");
  before = snapshot(outside);
  writeFileSync(path.join(outside, "new"), "");
  rmSync(path.join(outside, "new"));
  expect(snapshot(outside)).not.toEqual(before);
});

describe.each(attacksAround())("%s", (_, attack) => {
  test(
    "nothing outside is touched, and the screen says what happened",
    async () => {
      const laid = Object.keys(attack.tree).filter((name) => name.startsWith("course/"));
      changed = [
        ...(WRITERS.includes(attack.run[0]) ? WRITTEN : []),
        ...laid.map((name) => path.relative("course", name)),
      ];
      lay(desk, attack.tree);
      before = ["outside", "home"].flatMap((name) => snapshot(path.join(desk, name)));
      const { stdout, stderr, exit } = await run(attack);
      const screen = stdout + stderr;
      expect(screen.replaceAll(/\s+/g, " ")).toContain(attack.says);
      expect({ exit, screen }).toEqual({ exit: attack.exit, screen });
      // oxlint-disable-next-line no-control-regex -- what could paint over a screen
      expect(screen).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/);
      expect(screen).not.toMatch(/^\s*::|##\[/m);
      expect(screen).not.toContain(THESIS);
      expect(["outside", "home"].flatMap((name) => snapshot(path.join(desk, name)))).toEqual(
        before,
      );
    },
    PATIENCE,
  );
});
