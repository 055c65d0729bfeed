import { beforeAll, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeHandout } from "../../course/release/contents/make-handout";
import { writeHandout } from "../../course/release/write-handout";
import { temporaryFolder } from "../temporary-folder";
import { linkedCourse } from "./linked-course";

const ROOT = path.resolve(__dirname, "../..");
const INPUTS = "graders/01-numpy-basics/inputs.ts";
const VISIBLE = "graders/01-numpy-basics/softmax/visible.ts";
let handout = "";

/**
 * A handout as `release` writes it, of a course whose softmax takes its inputs from another file.
 */
beforeAll(() => {
  const course = linkedCourse();
  const visible = path.join(course, VISIBLE);
  const text = readFileSync(visible, "utf8");
  writeFileSync(path.join(course, INPUTS), "export const small = 3;\n");
  writeFileSync(
    visible,
    `import { small } from "../inputs";\n${text}\nexport const size = small;\n`,
  );
  handout = temporaryFolder();
  writeHandout(handout, makeHandout(course, require));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(handout, "node_modules"), "junction");
});

/** What a program prints; its complaints are shown if the test fails. */
const run = (...words: string[]) =>
  spawnSync(process.execPath, words, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })
    .stdout;

test("every file can be imported, and has each name that another one imports from it", () => {
  const program = path.join(__dirname, "import-all.ts");
  const { files, missing } = JSON.parse(run("--import", "tsx", program, handout)) as {
    files: number;
    missing: string[];
  };
  expect(files).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});

test("every file compiles", () => {
  const tsc = path.join(ROOT, "node_modules", "@typescript", "native", "bin", "tsc");
  expect(run(tsc, "-p", handout)).toBe("");
});
