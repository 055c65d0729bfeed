import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { ManifestEntry } from "../files";
import type { Artwork } from "./artwork";
import type { Split } from "./vendors";

/** What the manifest says about a picture of this artwork. */
export const entry = (split: Split, { vendor, emoji, icon, kind }: Artwork): ManifestEntry => ({
  split,
  label: kind === "cat" ? 1 : 0,
  kind,
  emoji,
  vendor: vendor.id,
  icon,
  licence: vendor.licence,
});

/** The text of manifest.json: one picture per line, so that a diff shows what changed. */
export function manifestText(entries: readonly ManifestEntry[]): string {
  const lines = entries.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  return `{\n  "madeWith": ${JSON.stringify(versions())},\n  "pictures": [\n${lines}\n  ]\n}\n`;
}

/** The packages whose version can change a pixel. */
function versions(): Record<string, string> {
  const file = join(__dirname, "../../../node_modules/seedrandom/package.json");
  const seedrandom = (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  const { sharp: own, vips, rsvg } = sharp.versions;
  return { seedrandom, sharp: `${own}`, libvips: `${vips}`, librsvg: `${rsvg}` };
}
