import sharp from "sharp";

/**
 * A small picture as a PNG that can stand in a page itself.
 *
 * @param pixels height · width · 3 numbers from 0 to 255, C order
 * @returns a data URI
 */
export async function pngUri(
  pixels: ArrayLike<number>,
  height: number,
  width: number,
): Promise<string> {
  const raw = { width, height, channels: 3 } as const;
  const png = await sharp(Uint8Array.from(pixels), { raw }).png({ compressionLevel: 9 }).toBuffer();
  return `data:image/png;base64,${png.toString("base64")}`;
}
