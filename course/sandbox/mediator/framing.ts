import { HEADER, REST_OF_HEADER } from "../frames/kinds";

/** One complete frame from a child. */
export interface Frame {
  id: number;
  kind: number;
  /** What follows the header, not inspected yet. */
  body: Uint8Array;
}

/** Thrown for bytes that no honest child sends. */
export class Forged extends Error {}

/** Collects the bytes of one child into frames. */
export interface Framing {
  /**
   * @returns the frames that are complete now
   * @throws Forged for a length out of bounds
   */
  add(chunk: Uint8Array): Frame[];
  /** Have bytes arrived that are not a whole frame yet? */
  isWithin(): boolean;
}

/** @param longest bytes that a frame may have: a header of 2 GB ends the child at once */
export function newFraming(longest: number): Framing {
  let chunks: Uint8Array[] = [];
  let have = 0;

  /** Memory is allocated only once all the bytes are there. */
  const take = (count: number): Buffer => {
    const all = chunks.length === 1 ? Buffer.from(chunks[0]) : Buffer.concat(chunks, have);
    const rest = all.subarray(count);
    chunks = rest.length > 0 ? [rest] : [];
    have = rest.length;
    return all.subarray(0, count);
  };

  const header = (): DataView => {
    if (chunks[0].length < HEADER) chunks = [Buffer.concat(chunks, have)];
    return new DataView(chunks[0].buffer, chunks[0].byteOffset, HEADER);
  };

  /** The next frame, if it is complete. */
  const next = (): Frame | undefined => {
    if (have < HEADER) return undefined;
    const view = header();
    const length = view.getUint32(0, true);
    if (length < REST_OF_HEADER + 1 || length > longest) throw new Forged();
    if (have < length + 4) return undefined;
    const [id, kind] = [view.getUint32(4, true), view.getUint8(8)];
    return { id, kind, body: new Uint8Array(take(length + 4).subarray(HEADER)) };
  };

  return {
    add(chunk) {
      chunks.push(chunk);
      have += chunk.length;
      const frames: Frame[] = [];
      for (let frame = next(); frame; frame = next()) frames.push(frame);
      return frames;
    },
    isWithin: () => have > 0,
  };
}
