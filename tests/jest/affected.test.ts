import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { concernedBy } from "../../course/jest/affected";
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
const concerned = (name: string) =>
  concernedBy(path.join(folder, `${name}.ts`), ALL).map(({ info }) => info.name);

test("a file concerns what it exports, and what imports it through others", () => {
  expect(concerned("slope")).toEqual(["slope", "fit"]);
  expect(concerned("step")).toEqual(["fit"]);
  expect(concerned("fit")).toEqual(["fit"]);
});

test("a file that nothing imports and that exports no exercise concerns nothing", () => {
  write("notes", "export const idea = 1;");
  expect(concerned("notes")).toEqual([]);
});

test("files that import each other come to an end", () => {
  write("slope", 'import { fit } from "./fit";\nexport function slope() {}');
  expect(concerned("fit")).toEqual(["slope", "fit"]);
});

test("a deleted file and a dropped export concern the functions that are gone", () => {
  rmSync(path.join(folder, "slope.ts"));
  expect(concerned("slope")).toEqual(["slope", "fit"]);
  write("fit", "function fit() {}");
  expect(concerned("fit")).toEqual(["slope", "fit"]);
});

test("a deleted folder concerns its whole unit", () => {
  rmSync(folder, { recursive: true });
  expect(concerned("slope")).toEqual(["slope", "fit"]);
});
