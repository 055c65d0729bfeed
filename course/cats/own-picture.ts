import { existsSync, statSync } from "node:fs";
import { loadSharp } from "#home/sharp";
import { Refusal } from "../base/refusal";
import * as texts from "../training/texts";

/** A picture that a learner gave, in the size that a model knows. */
export interface OwnPicture {
  /** As it was given on the command line. */
  file: string;
  /** height · width · 3 numbers from 0 to 255, C order. */
  pixels: Uint8Array;
}

const FORMATS = ["png", "jpeg"];

/**
 * Reads a PNG or JPEG: upright as its camera says, cut and scaled to the size, on white.
 *
 * @param width of the result, like `height` in pixels
 * @throws Refusal where there is no such file, no such picture in it, or nothing that reads pictures
 */
export async function readPicture(
  file: string,
  height: number,
  width: number,
): Promise<OwnPicture> {
  if (!existsSync(file)) throw new Refusal(texts.noPicture(file));
  if (statSync(file).isDirectory()) throw new Refusal(texts.notAPicture(file, "it is a folder."));
  const sharp = loadSharp();
  if (!sharp) throw new Refusal(texts.noPictureReader);
  try {
    const { format } = await sharp(file).metadata();
    if (!FORMATS.includes(format)) {
      throw new Refusal(texts.notAPicture(file, texts.otherFormat(format)));
    }
    const pixels = await sharp(file)
      .rotate()
      .resize(width, height, { fit: "cover" })
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer();
    return { file, pixels: new Uint8Array(pixels) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const [why] = (error as Error).message.split("\n");
    throw new Refusal(texts.notAPicture(file, `${why.replace(/\.$/, "")}.`));
  }
}
