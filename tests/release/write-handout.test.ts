import { beforeEach, expect, test } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
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

test("an exercise that the course no longer has stays, because somebody's work is in it", () => {
  writeHandout(dir, first);
  writeHandout(dir, new Map([["course/a.ts", "2"]]));
  expect(read("exercises/u/f.ts")).toBe("stub");
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
