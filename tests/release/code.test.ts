import { beforeAll, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { codeFor } from "../../course/release/contents/code";
import { linkedCourse } from "./linked-course";

const UNIT = "graders/01-numpy-basics";
const VISIBLE = `${UNIT}/softmax/visible.ts`;
let course = "";
beforeAll(() => {
  course = linkedCourse();
});

const write = (file: string, text: string) => writeFileSync(path.join(course, file), text);
const filesFor = (check: string) => codeFor(course, [check]).files.map(({ file }) => file);

test("what a visible check imports is handed out with it, and what that imports", () => {
  write(VISIBLE, 'import { small } from "../inputs";');
  write(`${UNIT}/inputs.ts`, 'export { small } from "./sizes";');
  write(`${UNIT}/sizes.ts`, "export const small = 3;");
  write(`${UNIT}/hidden-inputs.ts`, "export const large = 300;");
  expect(filesFor(VISIBLE).filter((file) => file.startsWith("graders/"))).toEqual([
    `${UNIT}/inputs.ts`,
    `${UNIT}/sizes.ts`,
    VISIBLE,
  ]);
});

test.each([
  ["./hidden", `${UNIT}/softmax/hidden.ts`],
  ["../relu/misconceptions", `${UNIT}/relu/misconceptions.ts`],
  ["../relu/alternatives", `${UNIT}/relu/alternatives.ts`],
  ["../../../solutions/01-numpy-basics/softmax", "solutions/01-numpy-basics/softmax.ts"],
  ["../../../course/home/reference", "course/home/reference.ts"],
])("refused: a visible check that reaches %s, itself or by another file", (specifier, file) => {
  write(VISIBLE, `import * as other from "${specifier}";`);
  expect(() => filesFor(VISIBLE)).toThrow(`${VISIBLE} is handed out to learners`);
  expect(() => filesFor(VISIBLE)).toThrow(`it imports ${file}, which must not be`);
  write(`${UNIT}/softmax/inputs.ts`, `export * from "${specifier}";`);
  write(VISIBLE, 'import * as other from "./inputs";');
  expect(() => filesFor(VISIBLE)).toThrow(`${UNIT}/softmax/inputs.ts is handed out to learners`);
});

test("refused: a visible check that imports what is not there", () => {
  write(VISIBLE, 'import { small } from "../gone";');
  expect(() => filesFor(VISIBLE)).toThrow(`${VISIBLE} imports ../gone, which is not there`);
});

test("what the instructors' copy alone has is nowhere in it: #home leads to the twins", () => {
  const files = filesFor(`${UNIT}/relu/visible.ts`);
  expect(files).toContain("course/handout/hidden-seed.ts");
  expect(files.filter((file) => file.startsWith("course/home/"))).toEqual([]);
});
