import { NUM_PX, PICTURE_BYTES } from "../pictures";
import type { Raster } from "./png";

const PICTURE_ROW = NUM_PX * 3;

/** Where a row of a picture starts in the bytes of a sheet with that many columns. */
function offset(columns: number, picture: number, y: number): number {
  const top = Math.floor(picture / columns) * NUM_PX + y;
  return (top * columns + (picture % columns)) * PICTURE_ROW;
}

/** Lays pictures out on one sheet, from left to right and top to bottom, without gaps. */
export function toSheet(pictures: readonly Uint8Array[], columns: number): Raster {
  const height = Math.ceil(pictures.length / columns) * NUM_PX;
  const pixels = new Uint8Array(columns * PICTURE_ROW * height);
  pictures.forEach((picture, i) => {
    for (let y = 0; y < NUM_PX; y++) {
      pixels.set(picture.subarray(y * PICTURE_ROW, (y + 1) * PICTURE_ROW), offset(columns, i, y));
    }
  });
  return { width: columns * NUM_PX, height, pixels };
}

/** The first `count` pictures of a sheet, one after another: (count, 64, 64, 3) in C order. */
export function fromSheet(sheet: Raster, count: number): Uint8Array {
  const columns = sheet.width / NUM_PX;
  const out = new Uint8Array(count * PICTURE_BYTES);
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < NUM_PX; y++) {
      const start = offset(columns, i, y);
      const row = sheet.pixels.subarray(start, start + PICTURE_ROW);
      out.set(row, i * PICTURE_BYTES + y * PICTURE_ROW);
    }
  }
  return out;
}
