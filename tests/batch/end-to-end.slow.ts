import { beforeAll, describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openCourse } from "../../course/judge/course";
import type { Result } from "../../course/judge/record/result";
import { submitClass, UNIT } from "./class";
import { type Desk, openDesk, ROOT } from "./graded-folder";
import { readSchema, violations } from "../gradebook/schema";

/** A machine may be busy, and nothing here is about speed. */
const PATIENCE = 600_000;

const scoresOf = ({ exercises }: Result) =>
  Object.fromEntries(exercises.map(({ name, score, maxScore }) => [name, score / maxScore]));

describe("a class, graded", () => {
  let desk: Desk;
  let first: ReturnType<Desk["grade"]>;
  beforeAll(() => {
    desk = openDesk();
    const submissions = path.join(desk.root, "submissions");
    submitClass(submissions);
    first = desk.grade(
      [submissions, "-j", "2", "--staff", "--format", "junit,gradescope,github,moodle,canvas"],
      "two",
    );
  }, PATIENCE);

  test("one broken archive is ungradable, the others are graded: exit code 1", () => {
    expect(first.status).toBe(1);
    expect(desk.resultOf("two", "broken")).toMatchObject({ status: "ungradable", score: null });
    expect(first.text).toMatch(/^broken: ungradable: The archive cannot be read/m);
    expect(first.text).toContain("8 submissions graded, 1 ungradable");
  });

  test.each(["full", "windows", "zipped"])("%s has full marks in its unit", (name) => {
    const { exercises } = desk.resultOf("two", name);
    const own = exercises.filter(({ unit }) => unit === UNIT);
    expect(own.map(({ status }) => status)).toEqual(own.map(() => "passed"));
  });

  test("stubs have no points", () => {
    expect(desk.resultOf("two", "stub")).toMatchObject({ status: "graded", score: 0 });
  });

  test("what is missing counts as not started, and costs nothing else", () => {
    const { exercises } = desk.resultOf("two", "half");
    const of = (name: string) => exercises.find((one) => one.name === name);
    expect(of("predict")).toMatchObject({ score: 0, status: "not-started" });
    expect(of("optimize")?.status).toBe("passed");
  });

  test("a slip in propagate costs propagate's points only", () => {
    const scores = scoresOf(desk.resultOf("two", "slip"));
    expect(scores.propagate).toBeLessThan(1);
    expect(scores).toMatchObject({ sigmoid: 1, optimize: 1, predict: 1, model: 1 });
    const { exercises } = desk.resultOf("two", "slip");
    expect(exercises.find(({ name }) => name === "optimize")?.withReferenceFor).toEqual([
      "propagate",
    ]);
  });

  test.each(["syntax", "throws"])("%s in one file costs that file's function only", (name) => {
    const { exercises } = desk.resultOf("two", name);
    const accuracy = exercises.find((one) => one.name === "accuracy");
    expect(accuracy).toMatchObject({ score: 0 });
    expect(accuracy?.checks[0].message).not.toBe("");
    expect(scoresOf(desk.resultOf("two", name))).toMatchObject({
      propagate: 1,
      optimize: 1,
      predict: 1,
      model: 1,
    });
  });

  test("every result keeps the schema", () => {
    const schema = readSchema("../../course/judge/record/result.schema.json");
    for (const name of ["full", "stub", "half", "slip", "syntax", "throws", "broken"]) {
      expect(violations(desk.resultOf("two", name), schema)).toEqual([]);
    }
  });

  test("no title of a hidden check is in any output but the staff's", () => {
    const checks = openCourse(ROOT, require).functions.flatMap((graded) => graded.checks);
    const shown = checks
      .flatMap(({ visibility, check: { title, concept, hint = "" } }) =>
        visibility === "visible" ? [title, concept, hint] : [concept, hint],
      )
      .join("\n");
    const secret = checks
      .filter(({ visibility, check }) => visibility === "hidden" && !shown.includes(check.title))
      .map(({ check }) => check.title);
    expect(secret.length).toBeGreaterThan(50);
    const outputs = textsBelow(path.join(desk.root, "two")).filter(
      ({ file }) => !file.endsWith(".staff.json"),
    );
    expect(outputs.length).toBeGreaterThan(20);
    const all = [first.text, ...outputs.map(({ text }) => text)].join("\n");
    for (const title of secret) {
      expect(all.includes(title) || all.includes(JSON.stringify(title).slice(1, -1))).toBe(false);
    }
    const staff = readFileSync(path.join(desk.root, "two/slip/result.staff.json"), "utf8");
    expect(secret.some((title) => staff.includes(JSON.stringify(title)))).toBe(true);
  });
});

function textsBelow(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? textsBelow(file) : [{ file, text: readFileSync(file, "utf8") }];
  });
}
