import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { FORMATS } from "../../course/gradebook/formats/formats";
import { CALL_LIMITS } from "../../course/answers/limits";
import * as limits from "../../course/intake/limits";
import { helpText } from "../../course/base/options/help-text";
import grade from "../../course/commands/grade";
import { TIERS } from "../../course/sandbox/tiers";
import { readSchema } from "../gradebook/schema";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const page = read("docs/grading.md");

test("every option, format and tier is told, on the page and by the help", () => {
  const help = helpText(grade, ROOT);
  const options = Object.keys(grade.options).map((name) => `--${name}`);
  expect(options.length).toBeGreaterThan(5);
  for (const word of [...options, ...Object.keys(FORMATS), ...Object.keys(TIERS)]) {
    expect({ word, told: page.includes(word) }).toEqual({ word, told: true });
    expect(help).toContain(word);
  }
});

test("the page states the real limits", () => {
  expect(page).toContain(`${limits.MOST_FILES} at most`);
  expect(page).toContain(`${limits.LONGEST_FILE / 1024} KB at most`);
  const [load, call, check, after] = [
    CALL_LIMITS.load,
    CALL_LIMITS.call,
    CALL_LIMITS.check,
    CALL_LIMITS.afterTimeOut,
  ].map((milliseconds) => milliseconds / 1000);
  expect(page).toContain(
    `A call may work for ${call} s, all calls of a check together for ${check} s, and loading a file for ${load} s.`,
  );
  expect(page).toContain(`the next calls of its function get ${after} s`);
});

test("every field of the schema has its row, and no other", () => {
  const schema = readSchema("../../course/judge/record/result.schema.json");
  const { exercise, check } = schema.$defs ?? {};
  const fields = [schema, exercise, check].flatMap(({ properties = {} }) =>
    Object.keys(properties),
  );
  const rows = [...read("docs/result.md").matchAll(/^\| ([a-zA-Z, ]+) \|/gm)]
    .flatMap(([, names]) => names.split(", "))
    .filter((name) => name !== "field");
  expect(rows.toSorted()).toEqual(fields.toSorted());
});

describe.each([
  "deploy/Dockerfile",
  "deploy/gradescope/run_autograder",
  ".github/workflows/grade.yml",
])("%s", (file) => {
  const text = read(file);

  test("starts the grader by node, with the guard", () => {
    const line = text.replaceAll(/["',\\\s]+/g, " ");
    expect(line).toMatch(
      /--require \/?\S*course\/sandbox\/guard\.cjs --require \S*course\/base\/typescript\.js \S*course\/commands\/grade\.ts/,
    );
    expect(text).not.toMatch(/^[^#]*npm run grade/m);
    for (const part of ["course/sandbox/guard.cjs", "course/commands/grade.ts"]) {
      expect(existsSync(path.join(ROOT, part))).toBe(true);
    }
  });
});

test("the scripts for Gradescope can be run", () => {
  for (const name of ["setup.sh", "run_autograder"]) {
    expect(statSync(path.join(ROOT, "deploy/gradescope", name)).mode & 0o111).not.toBe(0);
  }
});

test("the workflow that grades has no rights, and only the seed's secret", () => {
  const text = read(".github/workflows/grade.yml");
  expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
  expect(text).toContain("persist-credentials: false");
  expect([...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name)).toEqual(["COURSE_SECRET"]);
  expect(text).not.toMatch(/pull_request_target|GITHUB_TOKEN/);
  // what somebody typed must never become part of a script
  const scripts = [...text.matchAll(/run: \|\n((?: {10}.*\n)+)/g)].map(([, script]) => script);
  for (const script of scripts) expect(script).not.toContain("${{");
});
