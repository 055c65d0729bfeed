import { beforeEach, describe, expect, test } from "@jest/globals";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { makeHandout } from "../../course/release/contents/make-handout";
import { mustBeFresh, mustBeHandout, writeHandout } from "../../course/release/write-handout";
import releaseCommand from "../../course/commands/release";
import { runDoor } from "../commands/run-door";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
let dir: string;
beforeEach(() => {
  dir = temporaryFolder();
});

const read = (file: string) => readFileSync(path.join(dir, file), "utf8");
const first = new Map([
  ["course/a.ts", "1"],
  ["course/gone.ts", "1"],
  ["exercises/u/README.md", "1"],
  ["exercises/u/f.ts", "stub"],
]);
const second = new Map([
  ["course/a.ts", "2"],
  ["exercises/u/README.md", "2"],
  ["exercises/u/f.ts", "new stub"],
  ["exercises/u/g.ts", "stub of g"],
]);

test("an update replaces everything but the learner's exercises, and leaves other files alone", () => {
  writeHandout(dir, first);
  writeFileSync(path.join(dir, "exercises/u/f.ts"), "my answer");
  writeFileSync(path.join(dir, "try.ts"), "mine");
  mustBeHandout(ROOT, dir);
  expect(writeHandout(dir, second)).toBe(1);
  expect(read("course/a.ts")).toBe("2");
  expect(existsSync(path.join(dir, "course/gone.ts"))).toBe(false);
  expect(read("exercises/u/README.md")).toBe("2");
  expect(read("exercises/u/f.ts")).toBe("my answer");
  expect(read("exercises/u/g.ts")).toBe("stub of g");
  expect(read("try.ts")).toBe("mine");
});

test("neither the history nor the times of the instructor's files come with a handout", () => {
  const handout = makeHandout(ROOT, require);
  expect([...handout.keys()].filter((file) => /(^|\/)\.git\//.test(file))).toEqual([]);
  const before = Date.now() - 2000;
  writeHandout(dir, handout);
  for (const file of handout.keys()) {
    expect(statSync(path.join(dir, file)).mtimeMs).toBeGreaterThan(before);
  }
});

test("an exercise that the course no longer has stays, because somebody's work is in it", () => {
  writeHandout(dir, first);
  writeHandout(dir, new Map([["course/a.ts", "2"]]));
  expect(read("exercises/u/f.ts")).toBe("stub");
});

test("a file that came with the handout and was changed stays, because it is somebody's", () => {
  writeHandout(dir, first);
  writeFileSync(path.join(dir, "course/gone.ts"), "my notes");
  writeHandout(dir, second);
  expect(read("course/gone.ts")).toBe("my notes");
});

describe("a handout that somebody has prepared", () => {
  let thesis: string;
  beforeEach(() => {
    const desk = temporaryFolder();
    thesis = path.join(desk, "thesis.txt");
    writeFileSync(thesis, "years of work");
    writeHandout(dir, first);
  });
  const listing = (files: Record<string, unknown>) =>
    writeFileSync(path.join(dir, "course/handout.json"), JSON.stringify({ files }));

  test.each(["../thesis.txt", "/etc/passwd", "course/../../thesis.txt", "", ".", "a\0b"])(
    "whose list names %j: nothing is written or deleted",
    (name) => {
      listing({ "course/gone.ts": "", [name]: "" });
      expect(() => writeHandout(dir, second)).toThrow("is not the name of a file inside");
      expect(read("course/a.ts")).toBe("1");
      expect(read("course/gone.ts")).toBe("1");
    },
  );

  test.each(["[1]", "{", "null", '{"files":{"course/gone.ts":1}}', '["course/gone.ts"]'])(
    "whose list is %s: the refusal says what to do",
    (text) => {
      writeFileSync(path.join(dir, "course/handout.json"), text);
      expect(() => writeHandout(dir, second)).toThrow("Make a new handout with --out");
      expect(read("course/gone.ts")).toBe("1");
    },
  );

  test("whose files are links: nothing is written", () => {
    rmSync(path.join(dir, "exercises/u/README.md"));
    symlinkSync(thesis, path.join(dir, "exercises/u/README.md"));
    expect(() => writeHandout(dir, second)).toThrow("is a link");
    expect(read("course/a.ts")).toBe("1");
    expect(readFileSync(thesis, "utf8")).toBe("years of work");
  });

  test("whose folders are links: nothing is written or deleted", () => {
    const elsewhere = path.join(path.dirname(thesis), "course");
    renameSync(path.join(dir, "course"), elsewhere);
    symlinkSync(elsewhere, path.join(dir, "course"));
    expect(() => writeHandout(dir, second)).toThrow("is a link");
    expect(readFileSync(path.join(elsewhere, "gone.ts"), "utf8")).toBe("1");
    expect(readFileSync(path.join(elsewhere, "a.ts"), "utf8")).toBe("1");
  });

  test("a listed file that is a link now is not deleted", () => {
    rmSync(path.join(dir, "course/gone.ts"));
    symlinkSync(thesis, path.join(dir, "course/gone.ts"));
    writeHandout(dir, second);
    expect(existsSync(path.join(dir, "course/gone.ts"))).toBe(true);
    expect(readFileSync(thesis, "utf8")).toBe("years of work");
  });
});

test("a folder that leads into the course by a link is inside the course", () => {
  symlinkSync(ROOT, path.join(dir, "link"));
  expect(() => mustBeFresh(ROOT, path.join(dir, "link", "out"))).toThrow("inside this repository");
  mkdirSync(path.join(dir, "real"));
  expect(() => mustBeFresh(ROOT, path.join(dir, "real", "a", "b"))).not.toThrow();
});

test("refused: a folder that is not empty, one that is not a handout, one inside the course", () => {
  expect(() => mustBeFresh(ROOT, dir)).not.toThrow();
  expect(() => mustBeHandout(ROOT, dir)).toThrow("contains no handout");
  writeFileSync(path.join(dir, "thesis.doc"), "");
  expect(() => mustBeFresh(ROOT, dir)).toThrow("not empty");
  expect(() => mustBeFresh(ROOT, path.join(ROOT, "out"))).toThrow("inside this repository");
});

test.each([[], ["x"], ["--out"], ["--out", "x", "--update", "y"], ["--in", "x"]])(
  "a command line that names no folder, or two, is refused with the usage: %j",
  async (...words) => {
    await expect(runDoor(releaseCommand, ROOT, ...words)).rejects.toThrow("Usage: npm run release");
  },
);
