import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { affectedBy } from "../../course/jest/affected";
import { temporaryFolder } from "../temporary-folder";
import { chosen } from "../screen/standings";

const ALL = ["add", "mean", "slope", "fit"].map(chosen);
let top: string;
let folder: string;

beforeEach(() => {
  top = temporaryFolder();
  folder = path.join(top, "02-lines");
  mkdirSync(folder);
  write("slope", "export function slope() {}");
  write("fit", 'import { step } from "./step";\nexport const fit = () => step();');
  write("step", 'import { slope } from "./slope";\nexport const step = () => slope();');
});

const write = (name: string, text: string) => writeFileSync(path.join(folder, `${name}.ts`), text);
const affected = (name: string) =>
  affectedBy(path.join(folder, `${name}.ts`), ALL).map(({ info }) => info.name);

test("a file affects what it exports, and what imports it through others", () => {
  expect(affected("slope")).toEqual(["slope", "fit"]);
  expect(affected("step")).toEqual(["fit"]);
  expect(affected("fit")).toEqual(["fit"]);
});

test("an ending in the import does not hide it, and a file of an earlier unit counts", () => {
  write("slope", 'import { add } from "../01-sums/add.js";\nexport const slope = () => add();');
  const sums = path.join(top, "01-sums");
  mkdirSync(sums);
  writeFileSync(path.join(sums, "add.ts"), "export const add = () => 1;");
  writeFileSync(path.join(sums, "mean.ts"), "export const mean = () => 1;");
  const names = affectedBy(path.join(sums, "add.ts"), ALL).map(({ info }) => info.name);
  expect(names).toEqual(["add", "slope", "fit"]);
});

test("a file that nothing imports and that exports no exercise affects nothing", () => {
  write("notes", "export const idea = 1;");
  expect(affected("notes")).toEqual([]);
});

test("files that import each other come to an end", () => {
  write("slope", 'import { fit } from "./fit";\nexport function slope() {}');
  expect(affected("fit")).toEqual(["slope", "fit"]);
});

test("a deleted file and a dropped export affect the functions that are gone", () => {
  rmSync(path.join(folder, "slope.ts"));
  expect(affected("slope")).toEqual(["slope", "fit"]);
  write("fit", "function fit() {}");
  expect(affected("fit")).toEqual(["slope", "fit"]);
});

test("a deleted folder affects its whole unit", () => {
  rmSync(folder, { recursive: true });
  expect(affected("slope")).toEqual(["slope", "fit"]);
});
