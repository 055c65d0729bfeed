import { foreign } from "../../course/base/foreign/foreign";
import { describe, expect, test } from "@jest/globals";
import { parseCsv } from "../../course/gradebook/csv";
import { canvas } from "../../course/gradebook/formats/canvas";
import { FORMATS } from "../../course/gradebook/formats/formats";
import { github } from "../../course/gradebook/formats/github";
import { gradescope } from "../../course/gradebook/formats/gradescope";
import { junit } from "../../course/gradebook/formats/junit";
import { moodle } from "../../course/gradebook/formats/moodle";
import { entry, incomplete, result, SECRETS, ungradable, units } from "./samples";
import { readSchema, violations } from "./schema";
import { wellFormed } from "./well-formed";

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
const RECORDS = [result, ungradable, incomplete];

test("no format shows what only staff may see", () => {
  for (const format of Object.values(FORMATS)) {
    const text =
      format.per === "submission"
        ? format.write(result)
        : format.write([{ graded: entry("ann") }], units);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  }
});

describe("gradescope", () => {
  const schema = readSchema("schemas/gradescope.json");
  const parsed = JSON.parse(gradescope(result)) as {
    score: number;
    tests: { score?: number; max_score?: number; visibility: string }[];
  };

  test("keeps its schema", () => {
    for (const record of RECORDS)
      expect(violations(JSON.parse(gradescope(record)), schema)).toEqual([]);
  });

  test("its tests sum up to the score", () => {
    expect(parsed.score).toBe(result.score);
    expect(sum(parsed.tests.map(({ score = 0 }) => score))).toBe(result.score);
    expect(sum(parsed.tests.map(({ max_score = 0 }) => max_score))).toBe(result.maxScore);
  });

  test("no test is hidden: Gradescope would show no total", () => {
    expect(new Set(parsed.tests.map(({ visibility }) => visibility))).toEqual(new Set(["visible"]));
  });

  test.each([ungradable, incomplete])("has no score where there is none: $status", (record) => {
    const without = JSON.parse(gradescope(record)) as object;
    expect(without).not.toHaveProperty("score");
    expect(without).not.toHaveProperty("tests");
    expect(without).toHaveProperty("output", expect.stringContaining(record.reason ?? "?"));
  });
});

describe("github", () => {
  const schema = readSchema("schemas/github.json");
  const parsed = JSON.parse(github(result)) as {
    status: string;
    max_score: number;
    tests: { score: number; message: string | null }[];
  };

  test("keeps its schema", () => {
    for (const record of RECORDS)
      expect(violations(JSON.parse(github(record)), schema)).toEqual([]);
  });

  test("its tests sum up to the score", () => {
    expect(sum(parsed.tests.map(({ score }) => score))).toBe(result.score);
    expect(parsed).toMatchObject({ status: "fail", max_score: result.maxScore });
  });

  test("what cannot be graded is an error that keeps the maximum", () => {
    expect(JSON.parse(github(ungradable))).toMatchObject({
      status: "error",
      max_score: 14,
      tests: [],
    });
  });

  test("no line is a command to the workflow", () => {
    for (const { message } of parsed.tests) expect(message ?? "").not.toMatch(/^\s*::/m);
  });
});

describe("junit", () => {
  const property = (xml: string, name: string): number[] =>
    [...xml.matchAll(new RegExp(`<property name="${name}" value="(\\d+)"/>`, "g"))].map(
      ([, value]) => Number(value),
    );
  const attribute = (tag: string, name: string) =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(tag)?.[1]);

  test("is well-formed XML with the elements and attributes of JUnit only", () => {
    for (const record of RECORDS) expect(wellFormed(junit(record))).toEqual([]);
  });

  test("its counts are those of its elements", () => {
    const xml = junit(result);
    const count = (element: string) => xml.split(`<${element} `).length - 1;
    const top = /<testsuites [^>]*>/.exec(xml)?.[0] ?? "";
    expect(attribute(top, "tests")).toBe(count("testcase"));
    expect(attribute(top, "failures")).toBe(count("failure"));
    expect(attribute(top, "errors")).toBe(count("error"));
    expect(attribute(top, "skipped")).toBe(count("skipped"));
    expect(count("failure")).toBe(1);
    expect(count("error")).toBe(2);
  });

  test("points of checks sum up to those of suites, and these to the score", () => {
    const xml = junit(result);
    expect(sum(property(xml, "points"))).toBe(2 * (result.score ?? NaN));
    expect(sum(property(xml, "maxPoints"))).toBe(2 * result.maxScore);
  });

  test("what cannot be graded is one error", () => {
    expect(junit(ungradable)).toContain(
      '<error type="ungradable" message="ungradable: It is broken."',
    );
  });
});

describe("tables for Moodle and Canvas", () => {
  const rows = [
    { person: { id: foreign("a1"), name: foreign("Lee, Ann") }, graded: entry("ann") },
    { person: { id: foreign("b2"), name: foreign("=Bob") } },
    { graded: entry("cy", { result: ungradable }) },
  ];

  test("moodle: units sum up to the total; who has no score, or is unknown, stays out", () => {
    const [head, ann, ...others] = parseCsv(moodle(rows, units));
    expect(head).toEqual([
      "ID number",
      "Full name",
      "Basics",
      "Losses",
      "Neural Networks from Scratch",
    ]);
    expect(ann).toEqual(["a1", "Lee, Ann", "3", "0", "3"]);
    expect(Number(ann[2]) + Number(ann[3])).toBe(result.score);
    expect(others).toEqual([]);
  });

  test("without a roster, every submission with a score has a row", () => {
    const all = [{ graded: entry("ann") }, { graded: entry("cy", { result: ungradable }) }];
    expect(parseCsv(moodle(all, units)).map(([id]) => id)).toEqual(["ID number", "ann"]);
  });

  test("canvas: the second line holds the possible points, units sum up to the score", () => {
    const [head, possible, ann] = parseCsv(canvas(rows, units));
    expect(head.slice(0, 5)).toEqual(["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]);
    expect(possible[0]).toBe("Points Possible");
    expect(canvas(rows, units).split("\r\n")[1]).toMatch(/^ {4}Points Possible,/);
    expect(sum(possible.slice(5).map(Number))).toBe(result.maxScore);
    expect(sum(ann.slice(5).map(Number))).toBe(result.score);
    expect(ann.slice(0, 5)).toEqual(["Lee, Ann", "", "", "a1", ""]);
  });
});
