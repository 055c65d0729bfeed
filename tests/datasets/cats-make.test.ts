import { expect, test } from "@jest/globals";
import type { IconSet } from "../../datasets/cats/make/artwork";
import { paint } from "../../datasets/cats/make/paint";
import { plan } from "../../datasets/cats/make/plan";
import { shuffled, stream } from "../../datasets/cats/make/random";
import { scene } from "../../datasets/cats/make/scene";
import { vary } from "../../datasets/cats/make/vary";
import { namesOf, type Kind } from "../../datasets/cats/make/emoji";
import { VENDORS } from "../../datasets/cats/make/vendors";

const KINDS: Kind[] = ["cat", "animal", "face", "thing"];
const names = (["train", "test"] as const).flatMap((split) =>
  KINDS.flatMap((kind) => namesOf(split, kind)),
);
const set: IconSet = {
  width: 10,
  height: 10,
  icons: Object.fromEntries(
    names.map((name) => [name, { body: `<circle cx="5" cy="5" r="5" fill="#fff"/>` }]),
  ),
};
const sets = new Map(VENDORS.map((vendor) => [vendor, set]));
const [art] = plan("train", sets);

test("the same seed draws the same picture, another seed another one", async () => {
  const draw = async (seed: string) => {
    const next = stream(seed);
    return paint(scene(art!, vary(next)), next);
  };
  const first = await draw("one");
  expect(await draw("one")).toEqual(first);
  expect(await draw("two")).not.toEqual(first);
});

test("the plan has the counts, and uses every cat before it repeats one", () => {
  const cats = plan("train", sets).filter(({ kind }) => kind === "cat");
  expect(plan("train", sets)).toHaveLength(209);
  expect(plan("test", sets)).toHaveLength(50);
  expect(cats).toHaveLength(72);
  expect(new Set(cats.map(({ vendor, emoji }) => vendor.id + emoji)).size).toBe(56);
});

test("the artwork is drawn where and as large as the variation says", async () => {
  const background = { pattern: "plain", colours: ["#000", "#000"], angle: 0 } as const;
  const look = { size: 20, x: 40, y: 24, flip: true, tilt: 10, background };
  const pixels = await paint(scene(art!, look), () => 0.25);
  const bright = (x: number, y: number) => pixels[(y * 64 + x) * 3]! > 128;
  expect([bright(40, 24), bright(31, 24), bright(48, 24), bright(40, 32)]).toEqual(
    Array(4).fill(true),
  );
  expect([bright(28, 24), bright(52, 24), bright(40, 36), bright(24, 40)]).toEqual(
    Array(4).fill(false),
  );
});

test("a shuffle keeps every item", () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const mixed = shuffled(stream("mix"), items);
  expect(mixed).not.toEqual(items);
  expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
});
