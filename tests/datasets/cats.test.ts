import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { load_cats } from "../../datasets/cats/load";
import { readPng } from "../../datasets/cats/read-png";

const DIR = join(__dirname, "../../datasets/cats");
const cats = load_cats();
const sum = (data: Float64Array): number => data.reduce((total, value) => total + value, 0);

test("the arrays have the course's shapes", () => {
  expect(cats.train_set_x_orig.shape).toEqual([209, 64, 64, 3]);
  expect(cats.train_set_y.shape).toEqual([1, 209]);
  expect(cats.test_set_x_orig.shape).toEqual([50, 64, 64, 3]);
  expect(cats.test_set_y.shape).toEqual([1, 50]);
  expect(cats.classes).toEqual(["non-cat", "cat"]);
});

test("72 of 209 and 33 of 50 pictures are cats, as in the course's own data", () => {
  expect(sum(cats.train_set_y.data)).toBe(72);
  expect(sum(cats.test_set_y.data)).toBe(33);
});

test("labels are 0 or 1 and pixels whole numbers that use the range of a byte", () => {
  expect(new Set([...cats.train_set_y.data, ...cats.test_set_y.data])).toEqual(new Set([0, 1]));
  for (const { data } of [cats.train_set_x_orig, cats.test_set_x_orig]) {
    expect(data.every((value) => value % 1 === 0 && value >= 0 && value <= 255)).toBe(true);
    expect(data.includes(0) && data.includes(255)).toBe(true);
  }
});

test.each(["train", "test"] as const)(
  "our PNG reader agrees with sharp on %s.png",
  async (split) => {
    const file = readFileSync(join(DIR, `${split}.png`));
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
    const ours = readPng(file, split);
    expect([ours.width, ours.height, 3]).toEqual([info.width, info.height, info.channels]);
    expect(Buffer.compare(ours.pixels, data)).toBe(0);
  },
);

test("a picture of the array is the picture at its place on the sheet", async () => {
  const place = { left: (30 % 19) * 64, top: Math.floor(30 / 19) * 64, width: 64, height: 64 };
  const cut = await sharp(join(DIR, "train.png")).extract(place).raw().toBuffer();
  const picture = cats.train_set_x_orig.data.subarray(30 * 12288, 31 * 12288);
  expect(Buffer.compare(Uint8Array.from(picture), cut)).toBe(0);
});

test("no picture is there twice", () => {
  const texts = [cats.train_set_x_orig.data, cats.test_set_x_orig.data].flatMap((data) =>
    Array.from({ length: data.length / 12288 }, (_, i) =>
      Buffer.from(data.subarray(i * 12288, (i + 1) * 12288)).toString("latin1"),
    ),
  );
  expect(new Set(texts).size).toBe(259);
});

test("all files together stay under 2 MB", () => {
  const names = ["train.png", "test.png", "manifest.json", "SHA256SUMS"];
  const bytes = names.map((name) => readFileSync(join(DIR, name)).length);
  expect(bytes.reduce((a, b) => a + b)).toBeLessThan(2_000_000);
});
