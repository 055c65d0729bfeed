import { existsSync } from "node:fs";
import { join } from "node:path";
import { flag } from "../base/options/option";
import type { GivenWords, Words } from "../base/options/usage";
import { Refusal } from "../base/refusal";
import { exercisesNamed } from "../catalog/node/exercises-named";
import { readUnits } from "../catalog/node/read-units";
import type { TestRequest } from "../jest/request";
import * as texts from "./texts";

/* What `npm test` and `npm run watch` are asked for in the same way. */

export const TEST_WORDS: Words = {
  name: "NAME",
  count: "any",
  does: texts.testNames,
  example: "softmax",
};

export const TEST_OPTIONS = {
  all: flag("shows every failure instead of only the first, and what a star needs"),
  hidden: flag("runs the hidden checks instead, where there are any"),
};

/**
 * What to run.
 *
 * @throws Refusal where the words name no exercise, or no hidden checks are here
 */
export function testRequest(
  root: string,
  { words, options }: GivenWords<typeof TEST_OPTIONS>,
  isStrict = false,
): TestRequest {
  const request: TestRequest = {
    chosen: exercisesNamed(root, readUnits(root), words),
    isWholeCourse: words.length === 0,
    all: options.all,
    strict: isStrict,
    visibility: options.hidden ? "hidden" : "visible",
  };
  if (options.hidden && !hasHiddenChecks(root, request)) throw new Refusal(texts.noHiddenChecks);
  return request;
}

/** The functions of each unit, as `--help` lists them. */
export const unitsInWords = (root: string): string[] =>
  readUnits(root).map(({ id, functions }) =>
    texts.functionsOf(
      id,
      functions.map(({ name }) => name),
    ),
  );

/** A handout has none. */
const hasHiddenChecks = (root: string, { chosen }: TestRequest): boolean =>
  chosen.some(({ unit }) => existsSync(join(root, "graders", unit.id, "hidden.test.ts")));
