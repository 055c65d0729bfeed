import { expect, test } from "@jest/globals";
import { appendFileSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load_cats } from "../../datasets/cats/load";
import { readPng } from "../../datasets/cats/read-png";
import { DatasetError } from "../../datasets/errors";
import { temporaryFolder } from "../temporary-folder";
import { thrownBy } from "./thrown-by";

const REPAIR = `restore it with "git checkout -- datasets/cats"`;

function copy(): string {
  const dir = temporaryFolder();
  for (const name of ["train.png", "test.png", "manifest.json", "SHA256SUMS"]) {
    cpSync(join(__dirname, "../../datasets/cats", name), join(dir, name));
  }
  return dir;
}

test("a complete copy elsewhere loads", () => {
  expect(load_cats(copy()).test_set_y.shape).toEqual([1, 50]);
});

test.each(["train.png", "test.png", "manifest.json", "SHA256SUMS"])("%s missing", (name) => {
  const dir = copy();
  rmSync(join(dir, name));
  const error = thrownBy(() => load_cats(dir));
  expect(error).toBeInstanceOf(DatasetError);
  expect(String(error)).toContain(`${join(dir, name)} is missing; ${REPAIR}`);
});

test.each(["train.png", "test.png", "manifest.json"])("%s with a byte more", (name) => {
  const dir = copy();
  appendFileSync(join(dir, name), " ");
  const error = thrownBy(() => load_cats(dir));
  expect(error).toBeInstanceOf(DatasetError);
  expect(String(error)).toContain(`${join(dir, name)} has changed: its sha256 is not the one in`);
  expect(String(error)).toContain(REPAIR);
});

test("checksums without a line for a file", () => {
  const dir = copy();
  writeFileSync(join(dir, "SHA256SUMS"), "");
  expect(String(thrownBy(() => load_cats(dir)))).toContain("has no line for manifest.json");
});

test("a folder under a file's name", () => {
  const dir = copy();
  rmSync(join(dir, "train.png"));
  cpSync(join(__dirname, "../../datasets/catvnoncat"), join(dir, "train.png"), { recursive: true });
  expect(String(thrownBy(() => load_cats(dir)))).toContain("train.png cannot be read (EISDIR)");
});

test("the PNG reader refuses what it was not written for", () => {
  const error = thrownBy(() => readPng(Buffer.from("GIF89a, say"), "some.png"));
  expect(error).toBeInstanceOf(DatasetError);
  expect(String(error)).toContain("some.png is not a PNG with 8 bits of red, green and blue.");
});
