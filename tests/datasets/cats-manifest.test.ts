import { expect, test } from "@jest/globals";
import { load_cats, load_cats_manifest } from "../../datasets/cats/load";
import { namesOf, type Kind } from "../../datasets/cats/make/emoji";
import { VENDORS } from "../../datasets/cats/make/vendors";

const { pictures } = load_cats_manifest();
const train = pictures.filter((entry) => entry.split === "train");
const test_ = pictures.filter((entry) => entry.split === "test");

test("the manifest has one entry a picture, in the order of the arrays", () => {
  const cats = load_cats();
  expect(train.map((entry) => entry.label)).toEqual([...cats.train_set_y.data]);
  expect(test_.map((entry) => entry.label)).toEqual([...cats.test_set_y.data]);
});

test("no artwork is in both splits", () => {
  const artwork = (entry: (typeof pictures)[number]): string => `${entry.vendor}/${entry.icon}`;
  const seen = new Set(train.map(artwork));
  expect(test_.filter((entry) => seen.has(artwork(entry)))).toEqual([]);
});

test("nor is an emoji, whichever vendor drew it", () => {
  const seen = new Set(train.map((entry) => entry.emoji));
  expect(test_.filter((entry) => seen.has(entry.emoji))).toEqual([]);
});

test("the lists that pictures are chosen from share no emoji between splits", () => {
  const kinds: Kind[] = ["cat", "animal", "face", "thing"];
  const all = (split: "train" | "test") => kinds.flatMap((kind) => namesOf(split, kind));
  const names = [...all("train"), ...all("test")];
  expect(new Set(names).size).toBe(names.length);
});

test("only cats have label 1, and lions, tigers, leopards and paws are not asked about", () => {
  for (const { label, kind, icon } of pictures) {
    expect([icon, label]).toEqual([icon, kind === "cat" ? 1 : 0]);
    expect([icon, /(^|-)cat(-|$)/.test(icon)]).toEqual([icon, label === 1]);
    expect(icon).not.toMatch(/lion|tiger|leopard|paw/);
  }
});

test("every picture has a vendor that is credited, under a licence without share-alike", () => {
  const licences = new Map(VENDORS.map(({ id, licence }) => [id, licence]));
  for (const { vendor, licence } of pictures) {
    expect([vendor, licence]).toEqual([vendor, licences.get(vendor)]);
    expect(["Apache-2.0", "CC-BY-4.0", "MIT"]).toContain(licence);
  }
});

test("cats of every vendor are in both splits", () => {
  for (const half of [train, test_]) {
    const vendors = new Set(half.filter((e) => e.label === 1).map((e) => e.vendor));
    expect(vendors.size).toBe(VENDORS.length);
  }
});
