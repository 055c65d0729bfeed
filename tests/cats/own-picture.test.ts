import { beforeAll, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp, { type Create } from "sharp";
import { readPicture } from "../../course/cats/own-picture";
import { temporaryFolder } from "../temporary-folder";

let folder = "";
const at = (name: string) => join(folder, name);
const plain = (background: Create["background"], channels: 3 | 4 = 3) =>
  sharp({ create: { width: 40, height: 20, channels, background } });

beforeAll(() => {
  folder = temporaryFolder();
});

const pixelsOf = async (name: string) => [...(await readPicture(at(name), 4, 6)).pixels];

test("a picture is scaled to height · width · 3 numbers", async () => {
  await plain({ r: 10, g: 20, b: 30 }).png().toFile(at("plain.png"));
  const pixels = await pixelsOf("plain.png");
  expect(pixels).toHaveLength(4 * 6 * 3);
  expect(pixels.slice(0, 6)).toEqual([10, 20, 30, 10, 20, 30]);
});

test("what is transparent becomes white", async () => {
  await plain({ r: 0, g: 0, b: 0, alpha: 0 }, 4).png().toFile(at("clear.png"));
  expect(new Set(await pixelsOf("clear.png"))).toEqual(new Set([255]));
});

test("a grey picture has three colours too", async () => {
  await plain("#808080").toColourspace("b-w").png().toFile(at("grey.png"));
  expect(await pixelsOf("grey.png")).toEqual(Array(72).fill(128));
});

test("a photograph is turned upright as its camera says", async () => {
  const left = {
    input: { create: { width: 20, height: 20, channels: 3, background: "#fff" } },
  } as const;
  await plain("#000")
    .composite([{ ...left, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 }) // turned by a quarter, so that the left comes to the top
    .jpeg()
    .toFile(at("turned.jpg"));
  const pixels = await pixelsOf("turned.jpg");
  expect(pixels[3 * 3]).toBeGreaterThan(200);
  expect(pixels[(3 * 6 + 3) * 3]).toBeLessThan(50);
});

test.each<[string, () => unknown, string]>([
  ["missing.png", () => undefined, "There is no file"],
  ["text.png", () => writeFileSync(at("text.png"), "no picture"), "cannot be read as a picture"],
  [
    "half.png",
    async () => writeFileSync(at("half.png"), await halfPng()),
    "cannot be read as a picture",
  ],
  ["other.webp", () => plain("#000").webp().toFile(at("other.webp")), "it is webp"],
  [".", () => undefined, "it is a folder"],
])("%s is refused in a sentence with the next step", async (name, make, sentence) => {
  await make();
  const error: unknown = await readPicture(at(name), 4, 6).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "Refusal", exitCode: 2 });
  expect(error).toHaveProperty("message", expect.stringContaining(sentence));
  expect(error).toHaveProperty("message", expect.stringContaining("Next: "));
});

async function halfPng(): Promise<Buffer> {
  const whole = await sharp(Buffer.from(Array.from({ length: 30_000 }, (_, i) => (i * i) % 251)), {
    raw: { width: 100, height: 100, channels: 3 },
  })
    .png()
    .toBuffer();
  return whole.subarray(0, whole.length / 2);
}
