import { beforeEach, describe, expect, test } from "@jest/globals";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inspectCourse } from "../../course/inspect/inspect";
import { stubFindings } from "../../course/inspect/stub-findings";
import { copyCourse } from "../authoring/copy-course";

const ROOT = path.resolve(__dirname, "../..");
const UNIT = "01-numpy-basics";

let root: string;
beforeEach(() => {
  root = copyCourse();
});

const at = (file: string) => path.join(root, file);
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(at(file), "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(at(file), after);
};
const found = () =>
  inspectCourse(root).problems.map(({ file, line, what }) => `${file}:${line}: ${what}`);

test("this very course has nothing wrong with it", () => {
  expect(inspectCourse(ROOT).problems).toEqual([]);
  expect(inspectCourse(ROOT).units.length).toBeGreaterThan(1);
});

test("everything that is wrong is listed in one run, each with file, line and fix", () => {
  edit(`solutions/${UNIT}/relu.ts`, /.*(BEGIN|END) ANSWER\n/g, "");
  edit(`solutions/${UNIT}/softmax.ts`, /.*END ANSWER\n/, "");
  edit(`exercises/${UNIT}/as_column.ts`, "Your code", "My code");
  rmSync(at(`graders/${UNIT}/hidden.test.ts`));
  rmSync(at(`graders/${UNIT}/l1/visible.ts`));
  rmSync(at(`solutions/${UNIT}/image2vector.ts`));
  rmSync(at(`exercises/${UNIT}/np_sigmoid.ts`));
  edit(`graders/${UNIT}/normalizeRows/hidden.ts`, /\(\{ normalizeRows \}/, "({ normaliseRows }");
  edit(`graders/${UNIT}/unit.json`, '"needs": ["np_sigmoid"]', '"needs": ["nq_sigmoid"]');
  cpSync(at(`graders/${UNIT}/relu`), at(`graders/${UNIT}/elu`), { recursive: true });
  writeFileSync(at(`exercises/${UNIT}/lone.ts`), "export {};\n");
  edit(`graders/02-logistic-regression/unit.json`, '"title"', "title");

  expect(found().toSorted()).toEqual([
    expect.stringMatching(/as_column\.ts:\d\d: this stub differs from what its solution gives$/),
    expect.stringMatching(/image2vector\.ts:1: an exercise without a solution/),
    expect.stringMatching(/lone\.ts:1: an exercise without a solution/),
    expect.stringMatching(/^exercises\/01-numpy-basics:1: no file .* exports np_sigmoid$/),
    expect.stringMatching(/graders\/01-numpy-basics\/elu:1: checks for a function that is not/),
    expect.stringMatching(/graders\/01-numpy-basics\/hidden\.test\.ts:1: this unit has no such/),
    expect.stringMatching(/graders\/01-numpy-basics\/l1\/visible\.ts:1: l1 has no such checks$/),
    expect.stringMatching(/normalizeRows\/hidden\.ts:\d+: a check needs .*"normaliseRows"/),
    expect.stringMatching(/unit\.json:3\d: sigmoid_derivative needs "nq_sigmoid"/),
    expect.stringMatching(
      /graders\/02-logistic-regression\/unit\.json:2: unit\.json is not valid JSON/,
    ),
    expect.stringMatching(/relu\.ts:13: relu has no marked answer:/),
    expect.stringMatching(/softmax\.ts:14: this answer never ends$/),
    expect.stringMatching(/^solutions\/01-numpy-basics:1: no file .* exports image2vector/),
  ]);
  for (const { fix } of inspectCourse(root).problems) expect(fix).toMatch(/\w.*[.?):]|npm run/);
});

test("rows of a unit.json that lack a field, and files that do not parse, are reported by line", () => {
  edit(`graders/${UNIT}/unit.json`, '"needs": ["np_sigmoid"]', '"need": ["np_sigmoid"]');
  edit(`graders/${UNIT}/unit.json`, '"visible": 4', '"visible": 0');
  edit(`graders/02-logistic-regression/unit.json`, '"functions"', '"function"');
  edit(`graders/${UNIT}/relu/visible.ts`, "});\n", "}\n");
  edit(`solutions/${UNIT}/softmax.ts`, "x_exp, {", "x_exp {");
  expect(found()).toEqual([
    expect.stringMatching(/01.*unit\.json:\d\d: sigmoid_derivative has no valid "needs"/),
    expect.stringMatching(/01.*unit\.json:\d+: relu has no valid "points"/),
    expect.stringMatching(/02.*unit\.json:1: unit\.json has no list of functions/),
    expect.stringMatching(/relu\/visible\.ts:\d+: this file does not parse: '[,)]' expected/),
    expect.stringMatching(/softmax\.ts:\d+: this file does not parse: ',' expected/),
  ]);
});

test("a unit.json that lacks its standard or its seed is told what to write", () => {
  edit(`graders/${UNIT}/unit.json`, '"standard": "complete"', '"standard": "perfect"');
  edit(`graders/${UNIT}/unit.json`, '"seed": "week-2"', '"seed": ""');
  const fixes = inspectCourse(root).problems.map(({ fix }) => fix);
  expect(fixes).toEqual([
    'Write "standard": "complete" or "usable" into it.',
    `Write "seed": "${UNIT}" into it.`,
  ]);
});

describe("an exercise that holds somebody's answer", () => {
  beforeEach(() =>
    writeFileSync(at(`exercises/${UNIT}/relu.ts`), "export const relu = () => 1;\n"),
  );

  test("does not count as drift, because a learner may work in a clone", () => {
    const { problems, notes } = stubFindings(root, false);
    expect(problems).toEqual([]);
    expect(notes).toEqual([expect.stringContaining("1 exercise contains an answer")]);
  });

  test("is an error in CI, where nobody learns", () => {
    expect(stubFindings(root, true).problems).toEqual([
      expect.objectContaining({ file: `exercises/${UNIT}/relu.ts`, line: 1 }),
    ]);
  });
});
