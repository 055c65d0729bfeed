import { expect, test } from "@jest/globals";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { find_catvnoncat, load_catvnoncat } from "../../datasets/catvnoncat/load";
import { temporaryFolder } from "../temporary-folder";
import { thrownBy } from "./thrown-by";

// The licence of the files is unknown, so they are kept beside the checkout, if at all.
const found = find_catvnoncat([join(__dirname, "../../../shared/datasets/catvnoncat")]);
if (found === undefined) {
  // not by console: Jest drops what a file logs all of whose tests are skipped
  process.stderr.write(
    "\nSkipped: train_catvnoncat.h5 and test_catvnoncat.h5 are not on this machine.\n",
  );
}
const withFiles = found === undefined ? test.skip : test;

withFiles("the files hold what the course publishes of them", () => {
  const set = load_catvnoncat(found);
  expect(set.train_set_x_orig.shape).toEqual([209, 64, 64, 3]);
  expect(set.train_set_y.shape).toEqual([1, 209]);
  expect(set.test_set_x_orig.shape).toEqual([50, 64, 64, 3]);
  expect(set.test_set_y.shape).toEqual([1, 50]);
  expect(set.classes).toEqual(["non-cat", "cat"]);
  expect(set.train_set_y.data.reduce((a, b) => a + b)).toBe(72);
  expect(set.test_set_y.data.reduce((a, b) => a + b)).toBe(33);
});

withFiles("the first pixels are the published ones", () => {
  const { train_set_x_orig: train, test_set_x_orig: test_ } = load_catvnoncat(found);
  const start = (data: Float64Array, picture: number, count: number) => [
    ...data.subarray(picture * 12288, picture * 12288 + count),
  ];
  expect(start(train.data, 0, 5)).toEqual([17, 31, 56, 22, 33]);
  expect(start(train.data, 1, 10)).toEqual([196, 192, 190, 193, 186, 182, 188, 179, 174, 213]);
  expect(start(test_.data, 1, 10)).toEqual([115, 110, 111, 137, 129, 129, 155, 146, 145, 159]);
});

withFiles("files with exchanged names are told apart", () => {
  const dir = temporaryFolder();
  copyFileSync(join(found!, "test_catvnoncat.h5"), join(dir, "train_catvnoncat.h5"));
  const error = thrownBy(() => load_catvnoncat(dir));
  expect(String(error)).toContain("holds the test pictures: rename it to test_catvnoncat.h5");
});

withFiles("one of the two files is not enough", () => {
  const dir = temporaryFolder();
  copyFileSync(join(found!, "train_catvnoncat.h5"), join(dir, "train_catvnoncat.h5"));
  const error = thrownBy(() => load_catvnoncat(dir));
  expect(String(error)).toContain("test_catvnoncat.h5 is missing: both files of the course are");
});
