import { inflateSync } from "node:zlib";
import { DatasetError } from "../errors";

/** A picture: its size in pixels and its red, green and blue bytes, row by row. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

/** Length, type and check value of a PNG chunk around its data. */
const CHUNK_OVERHEAD = 12;
/** Looked up once: inside Jest each look-up of the global costs as much as decoding several bytes. */
const { abs } = Math;
const SIGNATURE = "89504e470d0a1a0a";

/**
 * Reads the one kind of PNG that the sheets are: 8 bits, RGB, not interlaced. Decoding it here, with
 * zlib alone, loads the pictures synchronously and without a native package; what a person sees in a
 * viewer is what the model is trained on.
 *
 * @throws {DatasetError} for a PNG of another kind, or what is no PNG.
 */
export function readPng(file: Uint8Array, path: string): Raster {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const head = bytes.subarray(16, 29);
  if (bytes.toString("hex", 0, 8) !== SIGNATURE || head.toString("hex", 8, 13) !== "0802000000") {
    throw new DatasetError(`${path} is not a PNG with 8 bits of red, green and blue.`);
  }
  const width = head.readUInt32BE(0);
  const height = head.readUInt32BE(4);
  return { width, height, pixels: unfilter(inflateSync(imageData(bytes)), width * 3, height) };
}

/** The compressed pixels: the data of all IDAT chunks, joined. */
function imageData(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + CHUNK_OVERHEAD <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    }
    at += CHUNK_OVERHEAD + length;
  }
  return Buffer.concat(parts);
}

/** PNG stores each row as differences to its neighbours; the first byte of a row says which. */
function unfilter(data: Uint8Array, stride: number, height: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]!;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= 3 ? out[to + x - 3]! : 0;
      const up = y > 0 ? out[to + x - stride]! : 0;
      const corner = x >= 3 && y > 0 ? out[to + x - stride - 3]! : 0;
      out[to + x] = data[from + x]! + predicted(filter, left, up, corner);
    }
  }
  return out;
}

/** The value that a filter type (0 to 4) predicts for a byte. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return paeth(left, up, corner);
}

/** Of three neighbours the one nearest to left + up - corner (PNG specification, 9.4). */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = abs(up - corner);
  const toUp = abs(left - corner);
  const toCorner = abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
