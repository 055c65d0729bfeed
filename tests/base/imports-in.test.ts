import { expect, test } from "@jest/globals";
import { importsIn } from "../../course/base/imports-in";

const loaded = (source: string) =>
  importsIn(source).flatMap(({ specifier, isType }) => (isType ? [] : [specifier]));
const types = (source: string) =>
  importsIn(source).flatMap(({ specifier, isType }) => (isType ? [specifier] : []));

test.each([
  ['import { a } from "./x";'],
  ['import a, { type B } from "./x";'],
  ['import * as np from "./x";'],
  ['import {\n  a,\n  type B,\n} from "./x";'],
  ['import {\n  // the default; it\'s "from" here\n  A,\n  type B,\n} from "./x";'],
  ['import {\n  A, // one\n  /* two */ B,\n} from "./x";'],
  ['import "./x";'],
  ['export { a } from "./x";'],
  ['export * as linalg from "./x";'],
  ['export * from "./x";'],
  ['const { a } = require("./x") as typeof B;'],
  ['  const late = await import("./x");'],
])("%j loads a file", (source) => {
  expect(loaded(source)).toEqual(["./x"]);
  expect(types(source)).toEqual([]);
});

test.each([
  ['import type { A } from "./x";'],
  ['import { type A, type B } from "./x";'],
  ['import {\n  type A,\n  type B,\n} from "./x";'],
  ['export type { A } from "./x";'],
  ['import {\n  // only a type\n  type A,\n} from "./x";'],
  ['type A = typeof import("./x");'],
])("%j brings types only", (source) => {
  expect(types(source)).toEqual(["./x"]);
  expect(loaded(source)).toEqual([]);
});

test.each([
  ['// require("./x")'],
  ['/**\n * `require("./x")`\n */'],
  ['const text = `  import { a } from "./x";`;'],
  ["const name = require(file);"],
  ['export const a = 1;\nconst b = ["from", "./x"];'],
])("%j imports nothing", (source) => {
  expect(importsIn(source)).toEqual([]);
});
