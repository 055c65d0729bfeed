import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { type Scratch, scratchCopy } from "../scratch";
import { until, watching } from "./watching";

const LIMIT = 90_000;
const TEST = ["course/commands/start.js", "test", "softmax"];
let scratch: Scratch;

beforeAll(() => {
  scratch = scratchCopy();
});
afterEach(() => scratch.restore());

/** The processes that run in the copy's folder. */
function processesIn({ root }: Scratch): number[] {
  const all = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  const lines = all.split("\n").filter((line) => line.includes(root));
  return lines.map((line) => Number.parseInt(line, 10));
}

/** Starts npm test on a softmax that blocks without using the processor, until Jest is in it. */
async function blocked(command: string, words: string[]) {
  const inside = `${scratch.root}/inside`;
  scratch.fill(
    "01-numpy-basics/softmax",
    // answers have no modules of Node: it leaves its realm on purpose, to be heard of
    `const node = (require as any).constructor("return process")();
node.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(inside)}, ""); for (;;);`,
  );
  const run = watching(scratch, words, command);
  expect(await until(() => readdirSync(scratch.root).includes("inside"))).toBe(true);
  scratch.delete("inside");
  expect(processesIn(scratch).length).toBeGreaterThan(0);
  return run;
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends npm test and all that it started, in the middle of an endless loop",
  async (signal) => {
    const run = await blocked(process.execPath, TEST);
    expect(await run.stop(signal)).toBe(signal);
    expect(await until(() => processesIn(scratch).length === 0, 1500)).toBe(true);
  },
  LIMIT,
);

test(
  "the Jest process does not outlive a launcher that was killed, endless loop or not",
  async () => {
    const run = await blocked(process.execPath, TEST);
    expect(await run.stop("SIGKILL")).toBe("SIGKILL");
    // sooner than the time limit of the check, which would end the loop as well
    expect(await until(() => processesIn(scratch).length === 0, 1700)).toBe(true);
  },
  LIMIT,
);

test(
  "an idle Jest process of npm run watch does not outlive its launcher either",
  async () => {
    const run = watching(scratch, ["course/commands/start.js", "watch", "relu"]);
    await run.next(/\nNext: /);
    await run.stop("SIGKILL");
    expect(await until(() => processesIn(scratch).length === 0, 3000)).toBe(true);
  },
  LIMIT,
);

test(
  "nothing is left running after a normal end, nor after a function was given up",
  async () => {
    scratch.fill("01-numpy-basics/softmax", "process.abort();");
    await scratch.start(["test", "softmax", "l1"]);
    expect(await until(() => processesIn(scratch).length === 0, 1500)).toBe(true);
  },
  LIMIT,
);

test(
  "two runs at the same time do not disturb each other",
  async () => {
    scratch.fill("01-numpy-basics/softmax", "process.abort();");
    const alone = await scratch.start(["test", "softmax", "l1"]);
    const both = await Promise.all([
      scratch.start(["test", "softmax", "l1"]),
      scratch.start(["test", "softmax", "l1"]),
    ]);
    expect(both).toEqual([alone, alone]);
  },
  LIMIT,
);

test(
  "with a debugger attached a slow function is not stopped, and the screen says so",
  async () => {
    const slow = "for (const end = Date.now() + 3000; Date.now() < end;);";
    scratch.fill(
      "01-numpy-basics/basic_sigmoid",
      `if (x === 0) { ${slow} } return 1 / (1 + Math.exp(-x));`,
    );
    const { stdout } = await scratch.start(["test", "basic_sigmoid"], {
      NODE_OPTIONS: "--inspect=0",
    });
    expect(stdout).toContain("A debugger is attached, so this run has no time limits.");
    expect(stdout).not.toContain("took longer");
    expect(stdout).toMatch(/✔ basic_sigmoid +5\/5/);
  },
  LIMIT,
);

test.each(["with spaces and üñí", "copy [2]! x+y"])(
  "a repository in a folder named %j shows the same screens",
  async (name) => {
    const elsewhere = scratchCopy({ name });
    for (const { fill, solve } of [scratch, elsewhere]) {
      fill("01-numpy-basics/softmax", "return (x as any).no.such();");
      fill("01-numpy-basics/relu", 'const n: number = "three"; return np.exp(x;');
      solve("02-logistic-regression/propagate", "01-numpy-basics/losses");
    }
    const names = ["test", "softmax", "relu", "l1", "propagate", "--all"];
    const [here, there] = [await scratch.start(names), await elsewhere.start(names)];
    expect(there).toEqual(here);
    expect(here.stdout).toMatch(/✔ l1/);
    expect(here.stdout).toMatch(/waiting for sigmoid/);
  },
  LIMIT,
);

test(
  "nothing is written into the repository",
  async () => {
    const list = () => readdirSync(scratch.root).toSorted();
    const before = list();
    await scratch.start(["test", "relu"]);
    expect(list()).toEqual(before);
  },
  LIMIT,
);
