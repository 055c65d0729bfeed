import { beforeEach, expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { verifyExercises } from "../../course/verify/exercise/verify-exercises";
import { copyCourse } from "../authoring/copy-course";

const UNIT = "01-numpy-basics";

let root: string;
beforeEach(() => {
  root = copyCourse();
});

/** Whether all is well, and what was printed. */
function verified(name: string): [boolean, string] {
  const lines: string[] = [];
  const isWell = verifyExercises(root, [name], (line) => lines.push(line));
  return [isWell, lines.join("\n")];
}

const edit = (file: string, from: string, to: string) => {
  const at = path.join(root, file);
  const before = readFileSync(at, "utf8");
  expect(before).toContain(from);
  writeFileSync(at, before.replace(from, to));
};

test("a file that holds several functions is each one's own", () => {
  edit(`exercises/${UNIT}/losses.ts`, "Your code", "My code");
  const problem = /losses\.ts:\d+: this stub differs from what its solution gives/;
  expect(verified("l1")).toEqual([false, expect.stringMatching(problem)]);
  expect(verified("l2")).toEqual([false, expect.stringMatching(problem)]);
  expect(verified("relu")[1]).not.toMatch(problem);
});

test("files that cannot be loaded are reported in a sentence, not with a stack", () => {
  // the copy has no engine to import
  const [isWell, printed] = verified("relu");
  expect(isWell).toBe(false);
  expect(printed).toMatch(/graders\/01-numpy-basics\/relu:1: its files cannot be loaded: Cannot/);
  expect(printed).not.toMatch(/^ +at /m);
});

test("a function of a unit that cannot be read is unknown, and the reason is given", () => {
  edit(`graders/${UNIT}/unit.json`, '"functions"', "functions");
  expect(() => verified("relu")).toThrow(
    /^There is no exercise "relu"\. .*\n\S*unit\.json:\d+: unit\.json is/,
  );
});
