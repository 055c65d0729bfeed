import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { hiddenSeed, seedId } from "../../course/catalog/node/hidden-seed";
import { temporaryFolder } from "../temporary-folder";

const before = process.env.COURSE_SECRET;
let root: string;

beforeEach(() => {
  root = temporaryFolder();
  delete process.env.COURSE_SECRET;
});
afterEach(() => {
  delete process.env.COURSE_SECRET;
  if (before !== undefined) process.env.COURSE_SECRET = before;
});

const inFile = (text: string) => writeFileSync(join(root, ".course-secret"), text);

test("without a secret the seed is the public default, and says so", () => {
  expect(hiddenSeed(root)).toEqual({
    seed: expect.stringMatching(/^[0-9a-f]{64}$/),
    isPublicDefault: true,
  });
});

test("a secret makes a seed of its own, in which it cannot be read", () => {
  const open = hiddenSeed(root).seed;
  process.env.COURSE_SECRET = "a secret";
  const { seed, isPublicDefault } = hiddenSeed(root);
  expect(isPublicDefault).toBe(false);
  expect(seed).not.toBe(open);
  expect(seed).not.toContain("secret");
});

test("the environment and the file give one seed for one secret, line ends or not", () => {
  process.env.COURSE_SECRET = "a secret\n";
  const { seed } = hiddenSeed(root);
  delete process.env.COURSE_SECRET;
  inFile("a secret\r\n");
  expect(hiddenSeed(root)).toEqual({ seed, isPublicDefault: false });
});

test("the environment comes before the file", () => {
  inFile("in the file");
  const { seed } = hiddenSeed(root);
  process.env.COURSE_SECRET = "in the environment";
  expect(hiddenSeed(root).seed).not.toBe(seed);
});

test("an empty secret is none", () => {
  inFile("\n");
  process.env.COURSE_SECRET = " ";
  expect(hiddenSeed(root).isPublicDefault).toBe(true);
});

test("the id of a seed tells secrets apart, and takes long to try out", () => {
  expect(seedId("one")).toMatch(/^[0-9a-f]{12}$/);
  expect(seedId("one")).toBe(seedId("one"));
  expect(seedId("one")).not.toBe(seedId("two"));
  const started = performance.now();
  for (const guess of ["a", "b", "c", "d"]) seedId(guess);
  // a plain hash takes a thousandth of this
  expect(performance.now() - started).toBeGreaterThan(4 * 5);
});
