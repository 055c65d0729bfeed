/** Whatever is typed behind a command, it is understood or refused before a file is touched. */
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { type Scratch, scratchCopy } from "../scratch";
import { SCRIPTS } from "./scripts";

let scratch: Scratch;
const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...words], {
    cwd: scratch.root,
    encoding: "utf8",
  });

jest.setTimeout(60_000);

beforeAll(() => {
  scratch = scratchCopy();
  // what would be rewritten must differ from what stands there
  const visible = "graders/01-numpy-basics/relu/visible.ts";
  scratch.write(visible, scratch.read(visible).replace("toBeArray([0", "toBeArray([9"));
  scratch.fill("01-numpy-basics/relu", "return x;");
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "all");
});

describe.each(Object.keys(SCRIPTS))("%s", (script) => {
  const run = (...words: string[]) =>
    scratch.npm(["run", "--silent", script, "--", ...words], { NO_COLOR: "1" });

  test("answers --help", async () => {
    const { exit, stdout, stderr } = await run("--help");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: npm (run )?\w+/);
    expect(stdout).toMatch(/^ {2}-h, --help +shows this text$/m);
  });

  test.each(["--bogus", "no-such-thing"])("refuses %s", async (word) => {
    const { exit, stdout, stderr } = await run(word);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/^ +at /m);
    if (word === "--bogus") {
      expect(stderr).toMatch(/^There is no option --bogus\.\nUsage: npm (run )?\w+/);
    }
  });
});

test("and no file was touched", () => {
  expect(git("status", "--porcelain")).toBe("");
});
