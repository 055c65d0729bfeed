import { inflateSync } from "node:zlib";
import { openPng, type Raster, unfilter } from "./png";

/**
 * Reads the one kind of PNG that the sheets are. Decoding it here, with zlib alone, loads the
 * pictures synchronously and without a native package; what you see in a viewer is what the model is
 * trained on.
 *
 * @throws {DatasetError} for a PNG of another kind, or a file that is not a PNG.
 */
export function readPng(file: Uint8Array, path: string): Raster {
  const { width, height, packed } = openPng(file, path);
  return { width, height, pixels: unfilter(inflateSync(packed), width * 3, height) };
}
