import { describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");

/** A process of its own, as the exit code of this one is Jest's. */
function commandOf(body: string) {
  const command = `
    const { runCommand } = require("./course/base/run-command");
    const { Refusal } = require("./course/base/refusal");
    const { DatasetError } = require("./datasets/errors");
    void runCommand(async () => { ${body} });`;
  const words = ["--require", "tsx/cjs", "--eval", command];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

test.each([0, 1, 2])("%d is the exit code that the command itself gives", (code) => {
  expect(commandOf(`return ${code};`)).toEqual({ status: code, stdout: "", stderr: "" });
});

test("a refusal is its sentence, without a stack", () => {
  const sentence = "There is no unit 07. Make it first.";
  expect(commandOf(`throw new Refusal("${sentence}");`)).toEqual({
    status: 2,
    stdout: "",
    stderr: `${sentence}\n`,
  });
});

test("a refusal may say that what was asked about is not well", () => {
  expect(commandOf(`throw new Refusal("w has the wrong shape.", 1);`)).toEqual({
    status: 1,
    stdout: "",
    stderr: "w has the wrong shape.\n",
  });
});

test("an error of another room that is marked as a sentence for people is one", () => {
  expect(commandOf(`throw new DatasetError("train.png is missing.");`)).toEqual({
    status: 2,
    stdout: "",
    stderr: "train.png is missing.\n",
  });
});

test("a long sentence is broken into lines of 80 columns", () => {
  const { stderr } = commandOf(`throw new Refusal("${"some words ".repeat(20).trim()}.");`);
  const lines = stderr.trimEnd().split("\n");
  expect(lines.join(" ")).toBe(`${"some words ".repeat(20).trim()}.`);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

describe("a module that is not there", () => {
  const loading = (folder: string) => {
    const file = path.join(temporaryFolder(), folder, "propagate.js");
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'require("./sigmoid");\n');
    return commandOf(`require(${JSON.stringify(file)});`);
  };

  test.each(["solutions/02-unit", "graders/02-unit/propagate"])(
    "in %s is a change that somebody has not finished",
    (folder) => {
      expect(loading(folder)).toEqual({
        status: 2,
        stdout: "",
        stderr: expect.stringMatching(/^\S+propagate\.js imports \.\/sigmoid, which is not there/),
      });
    },
  );

  test("elsewhere is a bug of ours", () => {
    expect(loading("course/judge").status).toBe(3);
  });
});

test("a bug of ours is called one, with its stack, and waits for nothing that still runs", () => {
  const { status, stderr } = commandOf(
    "setInterval(() => undefined, 1e9); throw new TypeError('oops');",
  );
  expect(status).toBe(3);
  expect(stderr).toMatch(/^This is a bug in the course, not in your code\. Please report it/);
  expect(stderr).toMatch(/TypeError: oops\n\s+at /);
});
