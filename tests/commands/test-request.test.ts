import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readUnits } from "../../course/catalog/node/read-units";
import { parseTestRequest } from "../../course/commands/test-request";

const ROOT = path.join(__dirname, "..", "..");
const UNITS = readUnits(ROOT);

function request(words: string[], environment = {}) {
  const parsed = parseTestRequest(UNITS, words, environment);
  if (parsed.kind !== "request") return parsed.sentences;
  const { chosen, ...rest } = parsed.request;
  return { names: chosen.map(({ info }) => info.name), ...rest };
}

describe("the words of npm test", () => {
  test("no words mean the whole course, its visible checks, one failure", () => {
    expect(request([])).toMatchObject({
      isWholeCourse: true,
      all: false,
      strict: false,
      visibility: "visible",
    });
  });

  test("functions, units and both together are chosen, in course order", () => {
    expect(request(["l2", "softmax", "l2"])).toMatchObject({ names: ["softmax", "l2"] });
    expect(request(["02-logistic-regression/sigmoid"])).toMatchObject({ names: ["sigmoid"] });
    expect(request(["02-logistic-regression"])).toMatchObject({ isWholeCourse: false });
  });

  test("options count wherever they are, even if npm kept them", () => {
    const all = { all: true, strict: true, visibility: "hidden" };
    expect(request(["--all", "relu", "--strict", "--hidden"])).toMatchObject(all);
    expect(request(["relu", "--", "--all"])).toMatchObject({ all: true });
    const kept = { npm_config_all: "true", npm_config_strict: "true", npm_config_hidden: "true" };
    expect(request([], kept)).toMatchObject(all);
    expect(request([], { npm_config_all: "" })).toMatchObject({ all: false });
  });

  test("an unknown name lists the nearest, an unknown option the usage", () => {
    expect(request(["softmx"])).toEqual(['There is no exercise "softmx". Did you mean softmax?']);
    expect(request(["zzzzzzzzzz"])).toEqual([
      'There is no exercise "zzzzzzzzzz". npm test lists them all.',
    ]);
    expect(request(["--al"])).toEqual([
      "There is no option --al.",
      expect.stringMatching(/^Usage: npm test/),
    ]);
  });
});

test("help lists what can be typed, with all functions, and so does no run", () => {
  for (const word of ["--help", "-h"]) {
    const sentences = request([word, "relu"]) as string[];
    expect(sentences[0]).toMatch(/^Usage: npm test \[FUNCTION/);
    expect(sentences.join(" ")).not.toContain("no option");
    for (const { functions } of UNITS) {
      for (const { name } of functions) expect(sentences.join(" ")).toContain(name);
    }
    for (const line of sentences) expect(line.length).toBeLessThanOrEqual(80);
  }
});

test("a file without its .ts lists its functions", () => {
  const sentence = '"losses" is a file, not an exercise. Its functions: npm test l1 l2';
  expect(request(["losses"])).toEqual([sentence]);
  expect(request(["01-numpy-basics/losses"])).toEqual([
    sentence.replace("losses", "01-numpy-basics/losses"),
  ]);
});

describe("a file's name", () => {
  const inRoot = (file: string) => path.join(ROOT, file);

  test("means the functions that it exports", () => {
    expect(request([inRoot("exercises/01-numpy-basics/losses.ts")])).toMatchObject({
      names: ["l1", "l2"],
    });
  });

  test("counts from the folder in which npm was called", () => {
    const environment = { INIT_CWD: inRoot("exercises/01-numpy-basics") };
    expect(request(["softmax.ts"], environment)).toMatchObject({ names: ["softmax"] });
  });

  test.each(["course/commands/start.ts", "exercises/01-numpy-basics/nowhere.ts"])(
    "of no exercise gets a sentence, and does not start the whole course: %s",
    (file) => {
      expect(request([inRoot(file)])).toEqual([
        `${inRoot(file)} contains no exercise: name a file in exercises/, or a function.`,
      ]);
    },
  );
});
