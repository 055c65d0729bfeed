import { beforeEach, expect, jest, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { verifyExercises } from "../../course/verify/exercise/verify-exercises";
import { copyCourse } from "../authoring/copy-course";

const UNIT = "01-numpy-basics";

let root: string;
beforeEach(() => {
  root = copyCourse();
});

/** The exit code, and what was printed. */
function verified(name: string): [number, string] {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const spies = (["log", "error"] as const).map((way) =>
    jest.spyOn(console, way).mockImplementation(keep),
  );
  const exit = verifyExercises(root, [name]);
  for (const spy of spies) spy.mockRestore();
  return [exit, lines.join("\n")];
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
  expect(verified("l1")).toEqual([1, expect.stringMatching(problem)]);
  expect(verified("l2")).toEqual([1, expect.stringMatching(problem)]);
  expect(verified("relu")[1]).not.toMatch(problem);
});

test("files that cannot be loaded are reported in a sentence, not with a stack", () => {
  // the copy has no engine to import
  const [exit, printed] = verified("relu");
  expect(exit).toBe(1);
  expect(printed).toMatch(/graders\/01-numpy-basics\/relu:1: its files cannot be loaded: Cannot/);
  expect(printed).not.toMatch(/^ +at /m);
});

test("a function of a unit that cannot be read is unknown, and the reason is given", () => {
  edit(`graders/${UNIT}/unit.json`, '"functions"', "functions");
  const [exit, printed] = verified("relu");
  expect(exit).toBe(2);
  expect(printed).toContain('There is no exercise "relu".');
  expect(printed).toMatch(/unit\.json:\d+: unit\.json is not valid JSON/);
});
