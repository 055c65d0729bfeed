import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { helpText } from "../../course/base/options/help-text";
import { readWords } from "../../course/base/options/read-words";
import type { GivenWords } from "../../course/base/options/usage";
import { readUnits } from "../../course/catalog/node/read-units";
import testCommand from "../../course/commands/test";
import { type TEST_OPTIONS, testRequest } from "../../course/commands/test-request";

const ROOT = path.join(__dirname, "..", "..");

function request(words: string[], environment = {}) {
  const given = readWords(testCommand, words, environment) as GivenWords<typeof TEST_OPTIONS>;
  const { chosen, ...rest } = testRequest(ROOT, given);
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

  test("options count wherever they stand, also where npm kept them", () => {
    const all = { all: true, visibility: "hidden" };
    expect(request(["--all", "relu", "--strict", "--hidden"])).toMatchObject(all);
    expect(request(["relu", "--", "--all"])).toMatchObject({ all: true });
    const kept = { npm_config_all: "true", npm_config_hidden: "true" };
    expect(request([], kept)).toMatchObject(all);
    expect(request([], { npm_config_all: "" })).toMatchObject({ all: false });
  });
});

test("help lists what can be typed, with all functions", () => {
  const help = helpText(testCommand, ROOT);
  expect(help).toMatch(/^Usage: npm test \[NAME/);
  for (const { functions } of readUnits(ROOT)) {
    for (const { name } of functions) expect(help).toContain(name);
  }
});
