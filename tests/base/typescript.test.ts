import { beforeEach, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
const READER = "course/base/typescript.js";

let root: string;

beforeEach(() => {
  root = temporaryFolder();
  for (const folder of ["course/base", "course/judge"]) {
    mkdirSync(path.join(root, folder), { recursive: true });
  }
  for (const name of readdirSync(path.join(ROOT, "course/base")).filter((one) =>
    one.endsWith(".js"),
  )) {
    cpSync(path.join(ROOT, "course/base", name), path.join(root, "course/base", name));
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(root, "node_modules"), "junction");
  write("main.ts", 'import { word } from "./word";\n\nconsole.log(word as string);\n');
  write("word.ts", 'export const word: string = "one";\n');
});

const write = (name: string, text: string) => writeFileSync(path.join(root, name), text);

const run = (): string => {
  const words = ["--require", path.join(root, READER), path.join(root, "main.ts")];
  return execFileSync(process.execPath, words, { encoding: "utf8" }).trim();
};

/** The file in which the compiled code is kept. */
const kept = (): string => {
  const [name] = readdirSync(path.join(root, ".course"));
  return path.join(root, ".course", name);
};

test("what is kept is used, and what has changed is compiled again", () => {
  expect(run()).toBe("one");
  const code = readFileSync(kept(), "utf8");
  writeFileSync(kept(), code.replace('\\"one\\"', '\\"kept\\"'));
  expect(run()).toBe("kept");
  write("word.ts", 'export const word: string = "two";\n');
  expect(run()).toBe("two");
  expect(readFileSync(kept(), "utf8")).toContain("main.ts");
});

test("a source of the same length is another source", () => {
  run();
  write("word.ts", 'export const word: string = "two";\n');
  expect(run()).toBe("two");
});

test("a kept file that cannot be read costs time only", () => {
  run();
  writeFileSync(kept(), "{ half a fi");
  expect(run()).toBe("one");
});

test("nor is a folder needed that can be written", () => {
  write(".course", "a file where the folder should be");
  expect(run()).toBe("one");
});

test("a stack names the lines of the source", () => {
  write(
    "word.ts",
    'interface Left {\n  out: string;\n}\n\nexport const word = new Error("x").stack;\n',
  );
  expect(run()).toContain("word.ts:5:");
});
