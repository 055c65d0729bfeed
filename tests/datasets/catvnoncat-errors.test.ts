import { expect, test } from "@jest/globals";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { find_catvnoncat, load_catvnoncat } from "../../datasets/catvnoncat/load";
import { DatasetError } from "../../datasets/errors";
import { temporaryFolder } from "../temporary-folder";
import { thrownBy } from "./thrown-by";

const HDF5 = Buffer.from("\x89HDF\r\n\x1a\n", "latin1");
const html = "<!DOCTYPE html><title>train_catvnoncat.h5 at master</title>";
const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:fbe56ab6\nsize 2572022\n";

const cases: [string, Buffer | string, string][] = [
  ["an empty file", "", "is empty: the download did not start"],
  ["a web page", html, "is a web page: the browser saved the download page"],
  ["a web page after a blank line", `\r\n${html}`, "is a web page"],
  ["a web page with a byte order mark", `\uFEFF<html>`, "is a web page"],
  ["a Git LFS pointer", pointer, `is a Git LFS pointer, not the pictures: run "git lfs pull"`],
  ["a zip archive", "PK\x03\x04....", "is a packed archive: unpack it"],
  [
    "half a file",
    Buffer.concat([HDF5, Buffer.alloc(100)]),
    "is cut off, or another file: it has 108 of 2572022 bytes",
  ],
  [
    "another HDF5 file",
    Buffer.concat([HDF5, Buffer.alloc(2572022 - 8)]),
    "is an HDF5 file, but not the course's",
  ],
  ["anything else", "\x93NUMPY", "is not an HDF5 file: it starts with other bytes"],
];

test.each(cases)("%s under the name of the file", (_, contents, sentence) => {
  const dir = temporaryFolder();
  const path = join(dir, "train_catvnoncat.h5");
  writeFileSync(path, contents);
  const error = thrownBy(() => load_catvnoncat(dir));
  expect(error).toBeInstanceOf(DatasetError);
  expect((error as Error).message).toContain(`${path} ${sentence}`);
});

test("no file at all", () => {
  const dir = temporaryFolder();
  const path = join(dir, "train_catvnoncat.h5");
  expect(String(thrownBy(() => load_catvnoncat(dir)))).toContain(`${path} is missing`);
});

test("a folder is found by either file, even a damaged one; the first folder given wins", () => {
  const [empty, first, second] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  writeFileSync(join(first, "test_catvnoncat.h5"), "");
  writeFileSync(join(second, "train_catvnoncat.h5"), "");
  truncateSync(join(second, "train_catvnoncat.h5"));
  expect(find_catvnoncat([empty, first, second])).toBe(first);
  expect(find_catvnoncat([empty, second, first])).toBe(second);
  expect(find_catvnoncat([empty])).not.toBe(empty);
});
