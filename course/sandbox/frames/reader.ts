import { FrameError } from "./frame-error";

/** Reads bytes from the front; each method throws a {@link FrameError} where they are too few. */
export interface Reader {
  left(): number;
  byte(): number;
  u32(): number;
  f64(): number;
  text(longest: number): string;
  copyTo(target: Uint8Array): void;
}

export function newReader(from: Uint8Array): Reader {
  const bytes = Buffer.from(from.buffer, from.byteOffset, from.byteLength);
  let at = 0;
  const advance = (count: number): number => {
    if (count > bytes.length - at) throw new FrameError("the frame ends within a value");
    const start = at;
    at += count;
    return start;
  };
  return {
    left: () => bytes.length - at,
    byte: () => bytes[advance(1)],
    u32: () => bytes.readUInt32LE(advance(4)),
    f64: () => bytes.readDoubleLE(advance(8)),
    text(longest) {
      const length = this.u32();
      if (length > longest) throw new FrameError("a text that is too long");
      const start = advance(length);
      return bytes.toString("utf8", start, start + length);
    },
    copyTo(target) {
      const start = advance(target.length);
      target.set(bytes.subarray(start, start + target.length));
    },
  };
}
