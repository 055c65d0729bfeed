/** @jest-environment ./course/jest/environment.js */
import { describe, expect, test } from "@jest/globals";
import { notLoaded, reply, returned } from "./in-both-places";

describe("imports", () => {
  const file = (name: string) => ({
    "f.ts": `import { half } from "${name}";\nexport const f = (x: number) => half(x);\n`,
  });
  const HALF = "export const half = (x: number): number => x / 2;\n";
  const helper = { "helper.ts": HALF };

  test.each(["./helper", "./helper.ts", "./helper.js"])("%s leads to helper.ts", (name) => {
    expect(reply({ ...file(name), ...helper }, 4)).toEqual(returned(2));
  });

  test.each(["../01-early/half", "../01-early/half.ts"])("%s leads to an earlier unit", (name) => {
    expect(reply({ ...file(name), "../01-early/half.ts": HALF }, 4)).toEqual(returned(2));
  });

  test("an earlier unit's file imports its own neighbours", () => {
    const early = {
      "../01-early/half.ts":
        'import { two } from "./two";\nexport const half = (x: number) => x / two;\n',
      "../01-early/two.ts": "export const two = 2;\n",
    };
    expect(reply({ ...file("../01-early/half"), ...early }, 4)).toEqual(returned(2));
  });

  test.each([
    "node:assert",
    "fs",
    "fast-check",
    "../../course/np",
    "../../package.json",
    "./data.json",
    "./sub/helper",
    "./hälfte",
    "../03-late/half",
    "#home/reference",
  ])("%s is refused in one sentence", (name) => {
    expect(reply(file(name), 4)).toEqual(
      notLoaded(
        new RegExp(
          `^exercises/02-tiny/f.ts failed .*: "${name}" cannot be imported here. An answer`,
        ),
      ),
    );
  });

  test("where the name is at fault, the sentence says which names there are", () => {
    expect(reply(file("./hälfte"), 4)).toEqual(
      notLoaded(/relu"\)\. File names consist of the letters/),
    );
    expect(reply(file("fs"), 4)).toEqual(notLoaded(/relu"\)\.$/));
  });

  test("a file that is not there is named", () => {
    expect(reply(file("./nowhere"), 4)).toEqual(
      notLoaded(/: There is no file nowhere\.ts to import/),
    );
  });

  test("a stub of an earlier unit is waited for", () => {
    const stub =
      'export function half(x: number): number {\n  throw new Error("not started");\n}\n';
    expect(reply({ ...file("../01-early/half"), "../01-early/half.ts": stub }, 4)).toEqual({
      kind: "waiting",
      for: "half",
    });
  });

  test("a broken file of an earlier unit is named", () => {
    const withHalf = (text: string) => ({
      ...file("../01-early/half"),
      "../01-early/half.ts": text,
    });
    expect(reply(withHalf("export const half = (;\n"), 4)).toEqual(
      notLoaded(/^exercises\/01-early\/half\.ts:1 is not valid TypeScript: Expression expected/),
    );
    expect(reply(withHalf("export const half = 1;\nthrow new Error('no');\n"), 4)).toMatchObject({
      kind: "not-loaded",
      frames: ["exercises/01-early/half.ts:2", "exercises/02-tiny/f.ts:1"],
    });
  });

  test("two files may import each other, if they use it later", () => {
    const each = {
      "f.ts":
        'import { g } from "./g";\nexport const two = 2;\nexport const f = (x: number) => g(x);\n',
      "g.ts": 'import { two } from "./f";\nexport const g = (x: number) => x / two;\n',
    };
    expect(reply(each, 4)).toEqual(returned(2));
  });

  test("used too early, what is not there yet is undefined", () => {
    const each = {
      "f.ts":
        'import { g } from "./g";\nexport const two = 2;\nexport const f = (x: number) => g * x;\n',
      "g.ts": 'import { two } from "./f";\nexport const g = two + 1;\n',
    };
    expect(reply(each, 4)).toMatchObject({ kind: "returned", value: Number.NaN });
  });
});
