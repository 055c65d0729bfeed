import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import ts from "typescript";
import { type CompiledCode } from "../../course/answers/compile/compiled";
import { compileSources } from "../../course/answers/compile/compile-sources.js";
import { lineTable, sourceLine } from "../../course/answers/compile/line-table.js";
import { finished, scratchCopy } from "../scratch";

/** What run-debugged.js writes. */
interface Pause {
  location: { lineNumber: number; columnNumber: number };
  url: string;
  functionName: string;
  sourceMapURL: string;
}

const ANSWER = "01-numpy-basics/softmax";
const CODE = `interface Gone {
    a: number;
  }
  const s = np.exp(x);
  return s;`;

test("a breakpoint in an exercise is hit at its line of the source", async () => {
  const scratch = scratchCopy();
  scratch.fill(ANSWER, CODE);
  const file = path.join(scratch.root, "exercises", `${ANSWER}.ts`);
  const text = readFileSync(file, "utf8");
  const line = text.split("\n").findIndex((one) => one.includes("const s =")) + 1;
  const { lines } = compileSources(ts, { [file]: text })[file] as CompiledCode;
  const compiledLine = lines.findIndex((_, i) => sourceLine(lines, i, 1_000) === line);
  expect(compiledLine).not.toBe(line);

  const url = pathToFileURL(file).href;
  const out = path.join(scratch.root, "pause.json");
  const program = ["--inspect=127.0.0.1:0", path.join(scratch.root, "tests/jest/run-debugged.js")];
  const words = ["--selectProjects", "learner", "-i", "-t", "softmax", "--", "graders/01"];
  await finished(process.execPath, [...program, ...words], scratch.root, {
    ...scratch.env,
    BREAK_URL: url,
    BREAK_LINE: String(compiledLine - 1),
    BREAK_OUT: out,
  });

  expect(existsSync(out)).toBe(true);
  const pause = JSON.parse(readFileSync(out, "utf8")) as Pause;
  expect(pause).toMatchObject({ url, functionName: "softmax" });
  const [, map] = /^data:application\/json;base64,(.*)$/.exec(pause.sourceMapURL)!;
  const { sources, mappings } = JSON.parse(Buffer.from(map, "base64").toString()) as {
    sources: string[];
    mappings: string;
  };
  expect(sources).toEqual([file]);
  const { lineNumber, columnNumber } = pause.location;
  expect(sourceLine(lineTable(mappings), lineNumber + 1, columnNumber + 1)).toBe(line);
}, 60_000);
