import { beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  hasDrifted,
  holdsWork,
  planStubs,
  writeStub,
} from "../../course/authoring/stubs/stubs-files";
import { temporaryFolder } from "../temporary-folder";

test("exercises/ are exactly what solutions/ give, unless somebody has begun to answer", () => {
  const { stubs, problems } = planStubs(path.resolve(__dirname, "../.."));
  expect(problems).toEqual([]);
  expect(stubs.length).toBeGreaterThan(0);
  // in CI nobody learns, so there an answer is no excuse
  for (const planned of stubs.filter((one) => process.env.CI === "true" || !holdsWork(one))) {
    const { file, stub, found } = planned;
    expect({ file, text: found }).toEqual({ file, text: stub });
  }
});

describe("writing stubs", () => {
  const solution = "export function f() {\n  // BEGIN ANSWER\n  return 1;\n  // END ANSWER\n}\n";
  let root: string;
  const at = (name: string) => path.join(root, name);

  beforeEach(() => {
    root = temporaryFolder();
    mkdirSync(at("solutions/u"), { recursive: true });
    mkdirSync(at("exercises/u"), { recursive: true });
    writeFileSync(at("solutions/u/f.ts"), solution);
  });

  const writeAll = () => planStubs(root).stubs.forEach((planned) => writeStub(root, planned));
  const drifted = () =>
    planStubs(root)
      .stubs.filter(hasDrifted)
      .map((planned) => planned.file);

  test("repairs drift and leaves other files alone", () => {
    writeFileSync(at("exercises/u/own.ts"), "export {};\n");
    expect(drifted()).toEqual(["exercises/u/f.ts"]);
    writeAll();
    expect(drifted()).toEqual([]);
    expect(readFileSync(at("exercises/u/own.ts"), "utf8")).toBe("export {};\n");
  });

  test("a stub with Windows line ends has not drifted", () => {
    writeAll();
    const stub = readFileSync(at("exercises/u/f.ts"), "utf8");
    writeFileSync(at("exercises/u/f.ts"), stub.replaceAll("\n", "\r\n"));
    expect(drifted()).toEqual([]);
  });

  test("somebody's answer is kept as .bak, an old stub is not", () => {
    writeAll();
    const stub = readFileSync(at("exercises/u/f.ts"), "utf8");

    writeFileSync(at("exercises/u/f.ts"), `// older\n${stub}`);
    writeAll();
    expect(existsSync(at("exercises/u/f.ts.bak"))).toBe(false);

    writeFileSync(at("exercises/u/f.ts"), "export const f = () => 2;\n");
    writeAll();
    expect(readFileSync(at("exercises/u/f.ts.bak"), "utf8")).toBe("export const f = () => 2;\n");
    expect(readFileSync(at("exercises/u/f.ts"), "utf8")).toBe(stub);
  });

  test("a solution with a problem writes nothing for its file, but the others are written", () => {
    writeFileSync(at("solutions/u/bad.ts"), "export function bad() {\n  return 1;\n}\n");
    expect(planStubs(root).problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "solutions/u/bad.ts:1",
    ]);
    writeAll();
    expect(existsSync(at("exercises/u/bad.ts"))).toBe(false);
    expect(existsSync(at("exercises/u/f.ts"))).toBe(true);
  });
});
