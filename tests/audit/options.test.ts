import { expect, test } from "@jest/globals";
import { readAuditOptions } from "../../course/audit/options";

test("without words: every part, 1,000 seeds, a random input of its own", () => {
  expect(readAuditOptions([])).toEqual({
    parts: ["numpy", "mutants", "seeds"],
    seed: expect.any(Number),
    seeds: 1000,
  });
});

test("a part, a seed and a number of seeds", () => {
  const words = ["--only", "seeds", "--seed", "12", "--seeds", "30"];
  expect(readAuditOptions(words)).toEqual({ parts: ["seeds"], seed: 12, seeds: 30 });
});

test.each([
  ["--only mutant", "no part mutant"],
  ["--seed 1.5", "not 1.5"],
  ["--seed 4294967296", "not 4294967296"],
  ["--seeds 0", "not 0"],
  ["--fast", "--fast"],
  ["seeds", "seeds"],
])("%s is refused with the usage", (words, named) => {
  const refused = readAuditOptions(words.split(" "));
  expect(refused).toEqual(expect.stringContaining(named));
  expect(refused).toEqual(expect.stringContaining("Usage: npm run audit"));
});
