import { expect, test } from "@jest/globals";
import { readCatsOptions } from "../../course/cats/options";
import { usage } from "../../course/training/texts";

test("no words mean the learner's code and everything by default", () => {
  expect(readCatsOptions([])).toEqual({ help: false, solution: false });
});

test("all options together", () => {
  const words = "--solution --picture a.png --data x --iterations 300 --rate 1e-3".split(" ");
  expect(readCatsOptions(words)).toEqual({
    help: false,
    solution: true,
    picture: "a.png",
    data: "x",
    iterations: 300,
    rate: 0.001,
  });
});

test.each([
  [["--solutions"], "Unknown option '--solutions'"],
  [["cat.png"], "Unexpected argument 'cat.png'"],
  [["--picture"], "--picture"],
  [["--iterations", "1.5"], "--iterations 1.5: it must be a whole number from 1"],
  [["--iterations", "0"], "--iterations 0:"],
  [["--iterations="], "it must be a whole number from 1"],
  [["--rate", "fast"], "--rate fast: it must be a number above 0, such as --rate 0.005."],
  [["--rate=-1"], "--rate -1:"],
  [["--rate", "Infinity"], "--rate Infinity:"],
])("%j is refused in a sentence", (words, sentence) => {
  expect(() => readCatsOptions(words)).toThrow(sentence);
});

test("the usage names every option, in 80 columns", () => {
  for (const option of ["solution", "picture", "data", "iterations", "rate"]) {
    expect(usage).toContain(`--${option}`);
  }
  for (const line of usage.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
