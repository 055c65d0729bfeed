import sharp from "sharp";
import { gaussian, type Stream } from "./random";

/** Grey levels (of 255) that a pixel is off by, as deviation. */
const NOISE = 2;

/** The pixels of one SVG picture, 64 x 64 x 3 bytes in row order, with a little noise. */
export async function paint(svg: string, next: Stream): Promise<Uint8Array> {
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  if (pixels.length !== 64 * 64 * 3) {
    throw new Error(`A picture has ${pixels.length} bytes, not 64 x 64 x 3: has sharp changed?`);
  }
  return noisy(pixels, next);
}

/** One deviate a pixel, the same for red, green and blue: grain, as on film. */
function noisy(pixels: Uint8Array, next: Stream): Uint8Array {
  const out = new Uint8Array(pixels.length);
  for (let i = 0; i < pixels.length; i += 3) {
    const grain = Math.round(NOISE * gaussian(next));
    for (let c = 0; c < 3; c++) out[i + c] = Math.min(255, Math.max(0, pixels[i + c]! + grain));
  }
  return out;
}
