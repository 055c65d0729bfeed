import { expect, test } from "@jest/globals";
import { readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCache, writeCache } from "../../course/base/cache-file.js";
import { temporaryFolder } from "../temporary-folder";

const text = (bytes: Buffer) => bytes.toString();

test("only its owner can read a cache file", () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "cache.json");
  expect(writeCache(folder, "cache.json", "[1]")).toBe(true);
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
  expect(writeCache(folder, "cache.json/deeper.json", "1")).toBe(false);
});

test("a cache behind a link is not written", () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  symlinkSync(elsewhere, path.join(folder, ".course"));
  expect(writeCache(folder, ".course/hints.json", "{}")).toBe(false);
  expect(readdirSync(elsewhere)).toEqual([]);
});
