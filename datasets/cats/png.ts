import { DatasetError } from "../errors";

/** A picture: its size in pixels and its red, green and blue bytes, row by row. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

/** A picture as a PNG has it: the pixels are filtered, then compressed by zlib. */
export type PackedRaster = {
  readonly width: number;
  readonly height: number;
  readonly packed: Uint8Array;
};

/** Length, type and check value of a PNG chunk around its data. */
const CHUNK_OVERHEAD = 12;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Behind width and height: 8 bits, RGB, and the only ways to compress, filter and not interlace. */
const KIND = [8, 2, 0, 0, 0];
const KIND_AT = 24;
const IDAT = 0x49_44_41_54;
/** Looked up once: inside Jest each look-up of the global costs as much as decoding several bytes. */
const { abs } = Math;

/**
 * Takes apart the one kind of PNG that the sheets are: 8 bits, RGB, not interlaced. What unpacks
 * zlib's bytes is not the same in Node and in a browser, so it stays outside.
 *
 * @throws {DatasetError} for a PNG of another kind, or what is not a PNG.
 */
export function openPng(file: Uint8Array, path: string): PackedRaster {
  const has = (bytes: number[], at: number) => bytes.every((byte, i) => file[at + i] === byte);
  if (!has(SIGNATURE, 0) || !has(KIND, KIND_AT)) {
    throw new DatasetError(`${path} is not a PNG with 8 bits of red, green and blue.`);
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20), packed: imageData(file, view) };
}

/** The compressed pixels: the data of all IDAT chunks, joined. */
function imageData(file: Uint8Array, view: DataView): Uint8Array {
  const joined = new Uint8Array(file.length);
  let size = 0;
  for (let at = 8; at + CHUNK_OVERHEAD <= file.length;) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === IDAT) {
      const data = file.subarray(at + 8, at + 8 + length);
      joined.set(data, size);
      size += data.length;
    }
    at += CHUNK_OVERHEAD + length;
  }
  return joined.subarray(0, size);
}

/**
 * The pixels of so many rows of `stride` bytes. PNG stores each row as differences to its
 * neighbours; the first byte of a row says which.
 */
export function unfilter(data: Uint8Array, stride: number, height: number): Uint8Array {
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

/** The one of three neighbours that is nearest to left + up - corner (PNG specification, 9.4). */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = abs(up - corner);
  const toUp = abs(left - corner);
  const toCorner = abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
