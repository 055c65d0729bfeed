/**
 * Makes the pictures of datasets/cats again: `npx tsx datasets/cats/make.ts`.
 * Fetches the artwork with npm, draws every picture from its own seed, and writes the two sheets, the
 * manifest and the checksums beside this file. The same packages give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { DatasetError } from "../errors";
import { sha256 } from "../sha256";
import { CHECKSUMS, COLUMNS, MANIFEST, sheetName, type ManifestEntry } from "./files";
import { fetchSets } from "./make/fetch";
import { entry, manifestText } from "./make/manifest";
import { paint } from "./make/paint";
import { plan } from "./make/plan";
import { stream } from "./make/random";
import { scene } from "./make/scene";
import { vary } from "./make/vary";
import type { Split } from "./make/vendors";
import { toSheet } from "./sheet";
import type { Artwork } from "./make/artwork";

async function main(): Promise<void> {
  const sets = fetchSets();
  const files = new Map<string, Buffer>();
  const entries: ManifestEntry[] = [];
  for (const split of ["train", "test"] as const) {
    const artworks = plan(split, sets);
    files.set(sheetName(split), await png(split, artworks));
    entries.push(...artworks.map((artwork) => entry(split, artwork)));
  }
  files.set(MANIFEST, Buffer.from(manifestText(entries)));
  files.set(
    CHECKSUMS,
    Buffer.from([...files].map(([name, b]) => `${sha256(b)}  ${name}\n`).join("")),
  );
  for (const [name, bytes] of files) {
    writeFileSync(join(__dirname, name), bytes);
    console.log(`${String(bytes.length).padStart(8)} bytes  datasets/cats/${name}`);
  }
}

/** The sheet of a split as a PNG. Lossless: the pictures are exactly these bytes. */
async function png(split: Split, artworks: readonly Artwork[]): Promise<Buffer> {
  const pictures: Uint8Array[] = [];
  for (const [i, artwork] of artworks.entries()) {
    const next = stream(`cats:picture:${split}:${i}`);
    pictures.push(await paint(scene(artwork, vary(next)), next));
  }
  const { width, height, pixels } = toSheet(pictures, COLUMNS[split]);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();
}

main().catch((error: unknown) => {
  console.error(error instanceof DatasetError ? error.message : error);
  process.exitCode = error instanceof DatasetError ? 1 : 3;
});
