import { beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stepsIn } from "../../course/authoring/new/steps";
import { Refusal } from "../../course/base/refusal";
import { hasDrifted, planStubs } from "../../course/authoring/stubs/stubs-files";
import { readUnit } from "../../course/catalog/node/read-units";
import newCommand from "../../course/commands/new";
import { runDoor } from "../commands/run-door";
import { copyCourse } from "./copy-course";

const UNIT = "01-numpy-basics";
const make = async (root: string, ...words: string[]) =>
  (await runDoor(newCommand, root, ...words)).printed.split("\n");

describe("a new exercise", () => {
  let root: string;
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");
  let printed: string[];
  beforeAll(async () => {
    root = copyCourse();
    const signature = ["--signature", "(x: NDArray, slope: number): np.NDArray"];
    const needs = ["--needs", "relu", "--points", "3+2"];
    printed = await make(root, `${UNIT}/bent_line`, ...signature, ...needs);
  });

  const written = () => printed.filter((line) => line.startsWith("  ")).map((line) => line.trim());

  test("has every file that it lists, with its steps in order", () => {
    const files = written().filter((file) => file.includes("/") && !file.startsWith("npm"));
    expect(files).toHaveLength(9);
    for (const file of files)
      expect({ file, there: existsSync(path.join(root, file)) }).toEqual({ file, there: true });
    const steps = files.flatMap((file) => stepsIn(read(file)).map(({ step }) => step));
    expect(steps.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("has its row in unit.json, after the others", () => {
    expect(readUnit(root, UNIT).functions.at(-1)).toEqual({
      name: "bent_line",
      params: ["x", "slope"],
      points: { visible: 3, hidden: 2 },
      needs: ["relu"],
      concepts: ["random inputs"],
    });
  });

  test("has a stub that its solution gives, with what it needs imported", () => {
    expect(planStubs(root).problems).toEqual([]);
    expect(planStubs(root).stubs.filter(hasDrifted)).toEqual([]);
    expect(read(`exercises/${UNIT}/bent_line.ts`)).toContain('import { relu } from "./relu";');
  });

  test("has a section after the one of the function before", () => {
    const page = read(`exercises/${UNIT}/README.md`);
    const before = readUnit(root, UNIT).functions.at(-2)!.name;
    expect(page.indexOf(`## ${before}`)).toBeGreaterThan(0);
    expect(page.indexOf("## bent_line")).toBeGreaterThan(page.indexOf(`## ${before}`));
  });
});

test("a function can join a file that exists: both stay, the imports are not doubled", async () => {
  const root = copyCourse();
  await make(root, `${UNIT}/huber`, "--file", "losses", "--signature", "(a: np.NDArray): number");
  const text = readFileSync(path.join(root, "exercises", UNIT, "losses.ts"), "utf8");
  expect(text.match(/^export function (\w+)/gm)).toEqual([
    "export function l1",
    "export function l2",
    "export function huber",
  ]);
  expect(text.match(/#np/g)).toHaveLength(1);
  expect(existsSync(path.join(root, "solutions", UNIT, "huber.ts"))).toBe(false);
});

test("a new unit takes exercises at once", async () => {
  const root = copyCourse();
  await make(root, "--unit", "05-my-unit");
  await make(root, "05-my-unit/stats", "--signature", "(n: number): { mean: number; v: number[] }");
  expect(readUnit(root, "05-my-unit")).toMatchObject({
    title: "My unit",
    standard: "usable",
    seed: "05-my-unit",
  });
  const checks = readFileSync(path.join(root, "graders/05-my-unit/stats/visible.ts"), "utf8");
  expect(checks).toContain('.at("mean").toBeNumber(0)');
  expect(checks).toContain('.at("v").toBeList([])');
  expect(existsSync(path.join(root, "tests/proof/05-my-unit.test.ts"))).toBe(true);
});

describe("refused in a sentence, with nothing written:", () => {
  let root: string;
  let before: number;
  beforeAll(() => {
    root = copyCourse();
    before = planStubs(root).stubs.length;
  });

  test.each([
    [["../x/y"], "leads out of its folder"],
    [["/etc/passwd"], "leads out of its folder"],
    [[UNIT], "is not of the form UNIT/FUNCTION"],
    [[`${UNIT}/a/b`], "is not of the form UNIT/FUNCTION"],
    [[`${UNIT}/class`], "cannot name a function"],
    [[`${UNIT}/await`], "cannot name a function"],
    [[`${UNIT}/2x`], "cannot name a function"],
    [[`${UNIT}/relu`], "already exists"],
    [[`${UNIT}/losses`], "already exists"],
    [[`${UNIT}/Relu`], "only in capitals"],
    [["01-numpy/foo"], "Did you mean 01-numpy-basics?"],
    [["09-nowhere/foo"], "Make it first"],
    [[`${UNIT}/z`, "--points", "0+4"], "two positive whole numbers"],
    [[`${UNIT}/z`, "--needs", "rilu"], "did you mean relu?"],
    [[`${UNIT}/z`, "--file", "../../package"], "leads out of its folder"],
    [[`${UNIT}/z`, "--file", "nothing"], "leave --file out"],
    [[`${UNIT}/z`, "--signature", "(x): number"], "is not a signature"],
    [[`${UNIT}/z`, "--signature", "(x: number): number; evil()"], "is not a signature"],
    [[`${UNIT}/z`, "--signature", "(x: number): string"], "Checks cannot look at"],
    [[`${UNIT}/z`, "--colour", "red"], "There is no option --colour."],
    [[`${UNIT}/z`, "--unit", "05-x"], "Name one exercise to make, or with --unit one unit."],
    [["--unit", "My Unit"], "cannot name a unit"],
    [["--unit", "../05-x"], "leads out of its folder"],
    [["--unit", UNIT], "already exists"],
    [[], "Usage: npm run new"],
  ])("%j", async (words, sentence) => {
    const refusal: unknown = await Promise.resolve()
      .then(() => make(root, ...words))
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toContain(sentence);
    expect(planStubs(root).stubs).toHaveLength(before);
  });
});
