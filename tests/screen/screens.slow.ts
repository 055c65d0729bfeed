import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { CASES, type Case } from "./screen-cases";
import { type Run, type Scratch, scratchCopy } from "../scratch";

/*
 * The learner's screens, word by word. After a change on purpose:
 * UPDATE_GOLDEN=1 npx jest --selectProjects slow -- tests/screen/screens, and read the diff.
 */

const GOLDEN = path.join(__dirname, "golden");
const LIMIT = 60_000;
let scratch: Scratch;

beforeAll(() => {
  scratch = scratchCopy();
}, LIMIT);
afterEach(() => scratch.restore());

test.each(CASES)(
  "the screen of $name is the one in golden/",
  async (one) => {
    one.edit?.(scratch);
    const run = await scratch.start(["test", ...one.words]);
    const text = asText(one, run);
    const file = path.join(GOLDEN, `${one.name}.txt`);
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file) ? readFileSync(file, "utf8") : `${file} is missing`).toBe(text);
    expect(text).not.toContain(scratch.root);
    for (const line of run.stdout.split("\n"))
      expect(line.length).toBeLessThanOrEqual(widest(line));
  },
  LIMIT,
);

test(
  "a fresh clone takes at most 30 lines with npm's own banner, and exits with 0",
  async () => {
    const { stdout, exit } = await scratch.npm(["test"]);
    expect(stdout).toContain("not started");
    expect(stdout.replace(/\n$/, "").split("\n").length).toBeLessThanOrEqual(30);
    expect(exit).toBe(0);
  },
  LIMIT,
);

test(
  "an array that never stops growing ends in a sentence, and costs no other function its result",
  async () => {
    const grow = "const all: unknown[] = []; for (;;) all.push(new Array(1e6).fill(0.5));";
    scratch.fill("01-numpy-basics/softmax", grow);
    scratch.solve("01-numpy-basics/losses");
    const { stdout, exit } = await scratch.start(["test", "softmax", "l1"]);
    // whichever comes first on this machine: the end of memory, or of time
    expect(stdout).toMatch(/softmax used up all memory|softmax\(x\) took longer than 2 s/);
    expect(stdout).toMatch(/✔ l1 +5\/5/);
    expect(exit).toBe(1);
  },
  LIMIT,
);

test(
  "the same code gives the same screen twice",
  async () => {
    scratch.fill("01-numpy-basics/softmax", "return np.divide(x, np.sum(x));");
    const runs = [await scratch.start(["test", "--all"]), await scratch.start(["test", "--all"])];
    expect(runs[1]).toEqual(runs[0]);
  },
  LIMIT,
);

test(
  "colours add nothing to the words and signs",
  async () => {
    scratch.fill("01-numpy-basics/softmax", "return np.divide(x, np.sum(x));");
    const plain = await scratch.start(["test", "softmax", "l1"]);
    const coloured = await scratch.start(["test", "softmax", "l1"], {
      NO_COLOR: undefined,
      FORCE_COLOR: "1",
    });
    expect(coloured.stdout).not.toBe(plain.stdout);
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  },
  LIMIT,
);

test(
  "npm test --all without the two dashes is understood as well",
  async () => {
    scratch.fill("01-numpy-basics/softmax", "return np.divide(x, np.sum(x));");
    const { stdout } = await scratch.npm(["test", "--all", "softmax"]);
    expect(stdout.match(/rule: /g)?.length).toBeGreaterThan(1);
  },
  LIMIT,
);

test(
  "a file's name counts from the folder in which npm was called",
  async () => {
    const folder = path.join(scratch.root, "exercises", "01-numpy-basics");
    const { stdout } = await scratch.start(["test", "softmax.ts"], { INIT_CWD: folder });
    expect(stdout).toContain("· softmax");
  },
  LIMIT,
);

/** Lines that end in a path, or show what a learner wrote, may be wider than the others. */
const widest = (line: string): number => (line.startsWith("Next:") ? 112 : 80);

function asText({ words }: Case, { stdout, stderr, exit }: Run): string {
  const shownErrors = stderr ? `--- on standard error\n${stderr}` : "";
  return `$ npm test ${words.join(" ")}`.trimEnd() + `\n${stdout}${shownErrors}--- exit ${exit}\n`;
}
