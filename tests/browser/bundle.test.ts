import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { compileSources } from "../../course/answers/compile/compile-sources.js";
import { toolchain } from "../../course/answers/compile/toolchain.js";
import { codeFilesIn } from "../../course/catalog/node/find-exports";
import { readUnits } from "../../course/catalog/node/read-units";
import type { Unit } from "../../course/catalog/units";
import { bundle } from "./bundle";
import type { Prepared } from "./judge-in-page";
import { filesOfThePage } from "./page-files";

const ROOT = join(__dirname, "../..");
const units = readUnits(ROOT);

const visible = ({ id }: Unit, name: string) => `graders/${id}/${name}/visible.ts`;
const checks = units.flatMap((unit) => unit.functions.map(({ name }) => visible(unit, name)));

test("what the page is made of, and all visible checks, need nothing of Node's", () => {
  const files = [...filesOfThePage(), ...checks];
  const { problems, inputs } = bundle(files.map((file) => `import "./${file}";`).join("\n"));
  expect(problems).toEqual([]);
  expect(inputs).toEqual(expect.arrayContaining(files));
});

test("modules of Node's are found, under either name and through any file", () => {
  const { problems } = bundle(`
    import "node:fs";
    import "path";
    import "./course/catalog/node/read-hints";
  `);
  expect(problems).toEqual(
    expect.arrayContaining([
      '<stdin>: Could not resolve "node:fs"',
      '<stdin>: Could not resolve "path"',
      'course/catalog/node/read-hints.ts: Could not resolve "node:fs"',
    ]),
  );
});

test("so are the names that Node gives to every file, but for names of one's own", () => {
  const { problems } = bundle(`
    export const bytes = () => Buffer.from("a");
    export const runs = (process: string) => process;
  `);
  expect(problems).toEqual(["<stdin>: Buffer"]);
});

describe("without Node, the visible checks give full marks to the solutions", () => {
  test.each(units.map((unit) => [unit.id, unit] as const))("of %s", (_, unit) => {
    const { problems, code } = bundle(judging(unit));
    expect(problems).toEqual([]);
    const realm = { console, performance, setTimeout, setInterval, clearTimeout, clearInterval };
    const verdicts = runInNewContext(`${code}; page.verdicts`, realm) as [string, string][];
    const judged = new Set(verdicts.map(([name]) => name));
    expect([...judged]).toEqual(unit.functions.map(({ name }) => name));
    expect(verdicts.filter(([, verdict]) => verdict !== "passed")).toEqual([]);
  });
});

/** A program with the solutions and the visible checks of a unit, which judges them. */
function judging(unit: Unit): string {
  const folder = join(ROOT, "solutions", unit.id);
  const files = codeFilesIn(folder);
  const texts = Object.fromEntries(
    files.map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
  const np = toolchain(ROOT).np();
  const prepared: Prepared = { unit, texts, compiled: compileSources(ts, texts), np };
  return `
import { judgeInPage } from "./tests/browser/judge-in-page";
${unit.functions.map(({ name }, i) => `import grader${i} from "./${visible(unit, name)}";`).join("\n")}
export const verdicts = judgeInPage(
  ${JSON.stringify(prepared)},
  { ${unit.functions.map(({ name }, i) => `${name}: grader${i}`)} },
);`;
}
