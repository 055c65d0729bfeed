import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { exerciseNamed, exercisesNamed } from "../../course/catalog/node/exercises-named";
import { readUnits } from "../../course/catalog/node/read-units";
import { pathOf } from "../../course/catalog/select";

const ROOT = path.join(__dirname, "..", "..");
const UNITS = readUnits(ROOT);
const inRoot = (file: string) => path.join(ROOT, file);
const named = (words: string[], from?: string) =>
  exercisesNamed(ROOT, UNITS, words, from).map(({ info }) => info.name);

test("names are functions and units", () => {
  expect(named(["l2", "softmax"])).toEqual(["softmax", "l2"]);
});

test.each(["1", "01", "01-numpy-basics"])("%s is a whole unit", (word) => {
  expect(named([word])).toEqual(UNITS[0].functions.map(({ name }) => name));
});

describe("a name of no exercise", () => {
  test.each([
    ["softmx", 'There is no exercise "softmx". Did you mean softmax?'],
    ["SOFTMAX", 'There is no exercise "SOFTMAX". Did you mean softmax?'],
    ["7", 'There is no exercise "7". npm test lists them all.'],
    ["zzzzzzzzzz", 'There is no exercise "zzzzzzzzzz". npm test lists them all.'],
    ["losses", '"losses" is a file, not an exercise. Its functions: npm test l1 l2'],
    [
      "01-numpy-basics/losses",
      '"01-numpy-basics/losses" is a file, not an exercise. Its functions: npm test l1 l2',
    ],
  ])("%s is refused with the nearest, or what the file of that name holds", (name, sentence) => {
    expect(() => named([name])).toThrow(new Error(sentence));
  });

  test("is named with all others", () => {
    expect(() => named(["softmx", "relu", "zzzzzzzzzz"])).toThrow(/softmx.*\n.*zzzzzzzzzz/);
  });
});

describe("a file's name", () => {
  test("means the functions that it exports", () => {
    expect(named([inRoot("exercises/01-numpy-basics/losses.ts")])).toEqual(["l1", "l2"]);
  });

  test("counts from the folder in which npm was called", () => {
    expect(named(["softmax.ts"], inRoot("exercises/01-numpy-basics"))).toEqual(["softmax"]);
  });

  test("is enough without its folder", () => {
    expect(named(["losses.ts", "accuracy.ts"])).toEqual(["l1", "l2", "accuracy"]);
  });

  test.each(["course/commands/start.ts", "exercises/01-numpy-basics/nowhere.ts"])(
    "of no exercise is said to be none, and does not start the whole course: %s",
    (file) => {
      expect(() => named([inRoot(file)])).toThrow(
        `${inRoot(file)} contains no exercise: name a file in exercises/, or a function.`,
      );
    },
  );
});

describe("where one exercise is needed", () => {
  test("one is found", () => {
    expect(pathOf(exerciseNamed(ROOT, UNITS, "softmax"))).toBe("01-numpy-basics/softmax");
  });

  test("a name of several is refused", () => {
    const file = inRoot("exercises/01-numpy-basics/losses.ts");
    expect(() => exerciseNamed(ROOT, UNITS, file)).toThrow(
      `"${file}" is 2 exercises, and one is needed: 01-numpy-basics/l1, 01-numpy-basics/l2`,
    );
  });
});
