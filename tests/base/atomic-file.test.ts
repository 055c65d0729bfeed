import { expect, test } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCache, writeAtomically, writeCache } from "../../course/base/atomic-file.js";
import { temporaryFolder } from "../temporary-folder";

const text = (bytes: Buffer) => bytes.toString();

test("a file is written with the folders that it needs, and no draft stays behind", () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "a", "b", "result.json");
  writeAtomically(file, "one");
  writeAtomically(file, "two");
  expect(readFileSync(file, "utf8")).toBe("two");
  expect(readdirSync(path.dirname(file))).toEqual(["result.json"]);
});

test("what cannot be written throws, and leaves no draft", () => {
  const folder = temporaryFolder();
  // a folder is in the file's place
  mkdirSync(path.join(folder, "result.json", "inside"), { recursive: true });
  expect(() => writeAtomically(path.join(folder, "result.json"), "one")).toThrow();
  expect(readdirSync(folder)).toEqual(["result.json"]);
});

test("only its owner can read a cache file", () => {
  const file = path.join(temporaryFolder(), "cache.json");
  expect(writeCache(file, "[1]")).toBe(true);
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readCache(file, text)).toBe("[1]");
});

test("a cache that is missing, broken or cannot be written is not an error", () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "cache.json");
  expect(readCache(file, text)).toBeUndefined();
  writeFileSync(file, "{ half");
  expect(readCache(file, (bytes) => JSON.parse(text(bytes)) as unknown)).toBeUndefined();
  // a file is where the folder should be
  expect(writeCache(path.join(file, "deeper.json"), "1")).toBe(false);
});
