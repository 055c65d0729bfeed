import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { exitCode } from "../../course/cats/exit-code";
import { Problem } from "../../course/training/problem";
import { DatasetError } from "../../datasets/errors";

let said: string[] = [];

beforeEach(() => {
  said = [];
  jest.spyOn(console, "error").mockImplementation((text) => {
    said.push(String(text));
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const codeOf = (error: Error) => exitCode(() => Promise.reject(error));

test("0 and no word when all went well", async () => {
  expect(await exitCode(() => Promise.resolve())).toBe(0);
  expect(said).toEqual([]);
});

test("what a person can mend is said without a stack", async () => {
  expect(await codeOf(new Problem("w has the wrong shape.", 1))).toBe(1);
  expect(await codeOf(new Problem("There is no file x.", 2))).toBe(2);
  expect(await codeOf(new DatasetError("train.png is missing."))).toBe(2);
  expect(said).toEqual(["w has the wrong shape.", "There is no file x.", "train.png is missing."]);
});

test("a bug of ours is thrown on", async () => {
  await expect(codeOf(new TypeError("oops"))).rejects.toThrow("oops");
  expect(said).toEqual([]);
});
