import { beforeAll, expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { answerLines } from "../../course/dossier/answer-lines";
import { makeNew } from "../../course/authoring/new/new-exercise";
import { readUnit } from "../../course/catalog/node/read-units";
import { exerciseReport } from "../../course/verify/exercise/report-text";
import { verifyExercise } from "../../course/verify/exercise/verify-exercise";
import { copyCourse } from "../authoring/copy-course";

const ROOT = path.resolve(__dirname, "../..");
const UNIT = "01-numpy-basics";
const chosenIn = (root: string, name: string) => {
  const unit = readUnit(root, UNIT);
  return { unit, info: unit.functions.find((info) => info.name === name)! };
};

let root: string;
beforeAll(() => {
  root = copyCourse();
});

test("a new exercise lists its seven steps, in order, each with file and line", async () => {
  await makeNew(root, { path: `${UNIT}/bent_line` });
  const report = verifyExercise(root, chosenIn(root, "bent_line"), [], []);
  expect(report.isWell).toBe(false);
  const steps = [...report.unusable, ...report.missing];
  expect(steps.map(({ what }) => what)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((step) => `step ${step} is not done`),
  );
  expect(steps.every(({ line }) => line !== undefined && line > 0)).toBe(true);
  // of the seven, three keep the exercise from being used
  expect(report.unusable).toHaveLength(3);
});

test("a step whose line is deleted is not asked for again", () => {
  const file = path.join(root, "graders", UNIT, "bent_line", "hidden.ts");
  writeFileSync(file, readFileSync(file, "utf8").replace(/.*STEP 3.*\n/, ""));
  const { unusable } = verifyExercise(root, chosenIn(root, "bent_line"), [], []);
  expect(unusable.map(({ what }) => what)).toEqual(["step 1 is not done", "step 2 is not done"]);
});

test("a step whose line is deleted leaves the template's words to be replaced", () => {
  const file = path.join(root, "solutions", UNIT, "bent_line.ts");
  writeFileSync(file, readFileSync(file, "utf8").replace(/.*STEP 1.*\n/, ""));
  const { unusable, missing } = verifyExercise(root, chosenIn(root, "bent_line"), [], []);
  expect(unusable.map(({ what }) => what)).toEqual(["step 2 is not done"]);
  const words = missing.filter(({ file: where }) => where?.endsWith("bent_line.ts"));
  expect(words.map(({ what, line }) => [line, what.split(":")[0]])).toEqual([
    [4, '"Say in one sentence what"'],
    [8, '"what it is, and its shape"'],
    [9, '"what comes back, and its shape"'],
  ]);
});

test("a complete exercise says so on one page", () => {
  const report = verifyExercise(ROOT, chosenIn(ROOT, "relu"), [], answerLines(ROOT));
  expect(report).toMatchObject({ isWell: true, unusable: [], missing: [] });
  const text = exerciseReport(report);
  expect(text.length).toBeLessThan(20);
  expect(text.join("\n")).toMatch(/usable +yes\n +complete +yes/);
  expect(text.join("\n")).toMatch(/mistakes +(\d+) of \1 caught/);
});

test("points that do not agree make it unusable", () => {
  const { unit, info } = chosenIn(ROOT, "relu");
  const wrong = { ...info, points: { visible: 40, hidden: 4 } };
  const report = verifyExercise(ROOT, { unit, info: wrong }, [], []);
  expect(report.isWell).toBe(false);
  expect(report.unusable.map(({ what }) => what)).toEqual([
    "the visible checks have 4 points, but unit.json says 40",
  ]);
});
