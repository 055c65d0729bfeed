import sharp from "sharp";
import { NUM_PX, PICTURE_BYTES } from "../../pictures";
import { gaussian, type Stream } from "./random";

/** Grey levels (of 255) that a pixel is off by, as a standard deviation. */
const NOISE = 2;

/**
 * How many times the final size a picture is drawn at before it is scaled down: some artwork has
 * filters and masks, which are jagged when drawn small.
 */
const OVERSAMPLING = 4;
const SVG_DPI = 72;

/** The pixels of one SVG picture, 64 x 64 x 3 bytes in row order, with a little noise. */
export async function paint(svg: string, next: Stream): Promise<Uint8Array> {
  const large = await drawn(svg);
  const pixels = await sharp(large.data, { raw: large.info })
    .resize(NUM_PX, NUM_PX)
    .raw()
    .toBuffer();
  if (pixels.length !== PICTURE_BYTES) {
    throw new Error(`A picture has ${pixels.length} bytes, not 64 x 64 x 3: has sharp changed?`);
  }
  return noisy(pixels, next);
}

/** The picture drawn large. It has its own pipeline: sharp would merge the scaling into the drawing. */
const drawn = (svg: string) =>
  sharp(Buffer.from(svg), { density: OVERSAMPLING * SVG_DPI })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });

/** One deviate per pixel, the same for red, green and blue: grain, as on film. */
function noisy(pixels: Uint8Array, next: Stream): Uint8Array {
  const out = new Uint8Array(pixels.length);
  for (let i = 0; i < pixels.length; i += 3) {
    const grain = Math.round(NOISE * gaussian(next));
    for (let c = 0; c < 3; c++) out[i + c] = Math.min(255, Math.max(0, pixels[i + c]! + grain));
  }
  return out;
}
