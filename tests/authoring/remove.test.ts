import { expect, test } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeNew } from "../../course/authoring/new/new-exercise";
import { cutFunction } from "../../course/authoring/remove/cut-function";
import { removeExercise } from "../../course/authoring/remove/remove-exercise";
import { planStubs } from "../../course/authoring/stubs/stubs-files";
import { readUnit } from "../../course/catalog/node/read-units";
import { copyCourse } from "./copy-course";

const UNIT = "01-numpy-basics";

async function removed(root: string, name: string, yes = true): Promise<string> {
  const lines: string[] = [];
  await removeExercise(root, { path: `${UNIT}/${name}`, yes }, (line) => lines.push(line)).catch(
    (error: Error) => lines.push(error.message),
  );
  return lines.join("\n");
}

test("a new exercise is removed without a trace", async () => {
  const root = copyCourse();
  const files = [
    `graders/${UNIT}/unit.json`,
    `exercises/${UNIT}/README.md`,
    `solutions/${UNIT}/losses.ts`,
  ];
  const texts = () => files.map((file) => readFileSync(path.join(root, file), "utf8"));
  const before = texts();
  for (const more of [{}, { file: "losses" }]) {
    await makeNew(root, { path: `${UNIT}/bent_line`, ...more });
    expect(texts()).not.toEqual(before);
    await removed(root, "bent_line");
    expect(texts()).toEqual(before);
    expect(existsSync(path.join(root, "graders", UNIT, "bent_line"))).toBe(false);
  }
});

test("says what needed it", async () => {
  const root = copyCourse();
  const said = await removed(root, "np_sigmoid");
  expect(said).toContain("sigmoid_derivative needs it");
  expect(said).toMatch(/solutions\/01-numpy-basics\/sigmoid_derivative\.ts:\d+ {2}import/);
  expect(said).toMatch(/graders\/01-numpy-basics\/softmax\/misconceptions\.ts:\d+/);
  expect(said).toContain("Next: fix the places above that needed it");
  // another section's link; in the copy there are no docs/
  expect(said).toMatch(/exercises\/02-logistic-regression\/README\.md:\d+ {2}leads to it/);
  const info = readUnit(root, UNIT).functions.find(({ name }) => name === "sigmoid_derivative");
  expect(info?.needs).toEqual([]);
});

test("without confirmation nothing is removed, and somebody's answer is pointed out", async () => {
  const root = copyCourse();
  const file = path.join(root, "exercises", UNIT, "relu.ts");
  writeFileSync(file, "export const relu = () => 1;\n");
  const said = await removed(root, "relu", false);
  expect(said).toContain("exercises/01-numpy-basics/relu.ts contains somebody's answer.");
  expect(said).toContain(
    "Nothing was removed yet. To remove it: npm run remove -- 01-numpy-basics/relu --yes",
  );
  expect(existsSync(file)).toBe(true);
  expect(await removed(root, "rilu")).toContain("Did you mean relu?");
});

test("from a file of two functions the other one stays, with the work in it", async () => {
  const root = copyCourse();
  const file = path.join(root, "exercises", UNIT, "losses.ts");
  const solution = readFileSync(path.join(root, "solutions", UNIT, "losses.ts"), "utf8");
  writeFileSync(file, solution);
  await removed(root, "l2");
  const kept = readFileSync(file, "utf8");
  expect(kept).toContain("np.abs(np.subtract(y, yhat))");
  expect(kept).not.toContain("function l2");
  expect(planStubs(root).problems).toEqual([]);
});

test("imports that only the function used go with it", () => {
  const text = `import { a } from "./a";\nimport { b } from "./b";\n\nexport const f = () => a();\nexport function g() {\n  return b();\n}\n`;
  expect(cutFunction(text, "g")).toBe(`import { a } from "./a";\n\nexport const f = () => a();\n`);
  expect(cutFunction(`export function g() {}\n`, "g")).toBeUndefined();
});
