import { spawnSync } from "node:child_process";
import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { type Scratch, scratchCopy } from "../scratch";
import { type Watching, watching } from "./watching";

const LIMIT = 120_000;
const WATCH = ["course/commands/start.js", "watch"];
const SCREEN = /\nNext: [^\n]+\n/;
const RIGHT = "return np.divide(np.exp(x), np.sum(np.exp(x), { axis: 1, keepdims: true }));";

let scratch: Scratch;
let watch: Watching | undefined;

beforeAll(() => {
  // a copy has no .git: watching needs none
  scratch = scratchCopy();
});
beforeEach(() => scratch.restore());
afterEach(async () => {
  await watch?.stop("SIGKILL");
  watch = undefined;
});

test(
  "watch shows the screen, then only what a save affects, and recovers from an endless loop",
  async () => {
    watch = watching(scratch, [...WATCH, "softmax", "l1"]);
    const first = await watch.next(SCREEN);
    expect(first).toContain("· softmax");
    expect(first).toContain("Watching exercises/");
    expect(first).toMatch(/Next: fill in .*softmax\.ts:\d+, and save\.\n$/);
    expect(first).not.toContain("\u001B");

    scratch.fill("01-numpy-basics/softmax", "for (;;);");
    expect(await watch.next(SCREEN)).toContain("softmax(x) took longer than 2 s");

    // nothing that a function calls ends the warm process
    scratch.fill("01-numpy-basics/softmax", `process.abort(); ${RIGHT}`);
    expect(await watch.next(SCREEN)).toContain("softmax(x) called process.exit");

    scratch.fill("01-numpy-basics/softmax", RIGHT);
    expect(await watch.next(SCREEN)).toMatch(/✔ softmax +6\/6/);

    scratch.solve("01-numpy-basics/losses");
    const both = await watch.next(SCREEN);
    expect(both).toMatch(/✔ softmax +6\/6/);
    expect(both).toMatch(/✔ l1 +5\/5/);
  },
  LIMIT,
);

test(
  "a save re-runs what imports the file, and a run's failure comes before older ones",
  async () => {
    scratch.solve("02-logistic-regression/propagate");
    scratch.fill("01-numpy-basics/relu", "return x;");
    watch = watching(scratch, WATCH);
    const first = await watch.next(SCREEN);
    expect(first).toContain("✘ relu  rule");
    expect(first).toContain("waiting for sigmoid");

    scratch.fill("02-logistic-regression/sigmoid", "return np.array(0);");
    const wrong = await watch.next(SCREEN);
    expect(wrong).toContain("✘ sigmoid  rule");
    expect(wrong).not.toContain("waiting for sigmoid");

    scratch.solve("02-logistic-regression/sigmoid");
    const solved = await watch.next(SCREEN);
    expect(solved).toMatch(/✔ sigmoid/);
    expect(solved).toMatch(/✔ propagate/);
    expect(solved).toContain("✘ relu");
  },
  LIMIT,
);

test(
  "a deleted file, one with Windows' line ends and a type error each have their screen",
  async () => {
    scratch.solve("01-numpy-basics/softmax");
    watch = watching(scratch, [...WATCH, "softmax"]);
    expect(await watch.next(SCREEN)).toMatch(/✔ softmax/);

    const file = "exercises/01-numpy-basics/softmax.ts";
    const text = scratch.read(file);
    scratch.delete(file);
    expect(await watch.next(SCREEN)).toContain("exports a function softmax");

    scratch.write(file, text.replaceAll("\n", "\r\n"));
    expect(await watch.next(SCREEN)).toMatch(/✔ softmax/);

    scratch.write(file, `${text}\nconst n: number = "three";\n`);
    await watch.next(SCREEN);
    expect(await watch.next(SCREEN)).toContain("1 type error in exercises/");
  },
  LIMIT,
);

test(
  "Ctrl-C ends watching well, an unknown name ends it at once",
  async () => {
    watch = watching(scratch, [...WATCH, "relu"]);
    await watch.next(SCREEN);
    expect(await watch.stop()).toBe(0);
    watch = watching(scratch, [...WATCH, "rleu"]);
    await watch.next(/Did you mean relu\?/);
    expect(await watch.ended).toBe(2);
  },
  LIMIT,
);

test(
  "the screen is cleared on a terminal, and only there",
  async () => {
    if (spawnSync("script", ["-qec", "true", "/dev/null"]).status !== 0) {
      console.warn("skipped: `script` of util-linux, which makes a terminal, is not here");
      return;
    }
    const command = `"${process.execPath}" ${WATCH.join(" ")} relu`;
    watch = watching(scratch, ["-qec", command, "/dev/null"], "script");
    expect(await watch.next(/Next: /)).toContain("\u001B[2J\u001B[3J\u001B[H");
  },
  LIMIT,
);
