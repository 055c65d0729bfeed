import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Eight bits a channel, red, green and blue; no interlacing. */
const RGB = [8, 2, 0, 0, 0];

/**
 * A small picture as a PNG that a page can contain. Written with zlib alone, so that the handout
 * needs no package of 20 MB for it.
 *
 * @param pixels height · width · 3 numbers from 0 to 255, C order
 * @returns a data URI
 */
export function pngUri(pixels: ArrayLike<number>, height: number, width: number): string {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(RGB, 8);
  // each row begins with its filter: 0, none
  const rows = Buffer.alloc(height * (width * 3 + 1));
  const bytes = Uint8Array.from(pixels);
  for (let y = 0; y < height; y++) {
    rows.set(bytes.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  }
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return `data:image/png;base64,${Buffer.concat([SIGNATURE, ...parts]).toString("base64")}`;
}

/** Length, name, content, checksum of name and content. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
