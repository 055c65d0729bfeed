import { expect, test } from "@jest/globals";
import cats from "../../course/commands/cats";
import { readWords } from "../../course/base/options/read-words";

const read = (...words: string[]) => readWords(cats, words, {});

test("no words mean the learner's code and everything by default", () => {
  expect(read()).toEqual({ words: [], options: { solution: false } });
});

test("all options together", () => {
  const words = "--solution --picture a.png --data x --iterations 300 --rate 1e-3".split(" ");
  expect(read(...words)).toEqual({
    words: [],
    options: { solution: true, picture: "a.png", data: "x", iterations: 300, rate: 0.001 },
  });
});

test.each([
  [["--solutions"], "There is no option --solutions. Did you mean --solution?"],
  [["cat.png"], 'does not know what to do with "cat.png"'],
  [["--picture"], "--picture needs a value: --picture FILE"],
  [["--iterations", "1.5"], '--iterations takes a whole number from 1, not "1.5".'],
  [["--rate", "fast"], '--rate takes a number above 0, not "fast".'],
])("%j is refused in a sentence", (words, sentence) => {
  expect(() => read(...words)).toThrow(sentence);
});
