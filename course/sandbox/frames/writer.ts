import { FrameError } from "./frame-error";
import type { FrameLimits } from "./limits";

const FIRST = 4096;
/** A buffer that grew beyond this is not kept for the next frame. */
const KEPT = 1_048_576;

/** A growing run of bytes. All numbers are little-endian, as on every machine that Node runs on. */
export interface Writer {
  byte(value: number): void;
  u32(value: number): void;
  f64(value: number): void;
  text(value: string, longest: number): void;
  floats(values: Float64Array): void;
  /** A copy of what was written; the next frame starts anew. */
  take(): Uint8Array;
}

export function newWriter(limits: FrameLimits): Writer {
  let bytes = Buffer.allocUnsafe(FIRST);
  let end = 0;

  const reserve = (count: number): number => {
    const needed = end + count;
    if (needed > limits.bytes) throw new FrameError("a frame of too many bytes");
    if (needed > bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, bytes.length * 2));
      bytes.copy(larger, 0, 0, end);
      bytes = larger;
    }
    const at = end;
    end = needed;
    return at;
  };

  return {
    byte(value) {
      // first reserve: it may put a larger buffer in the place of `bytes`
      const at = reserve(1);
      bytes[at] = value;
    },
    u32(value) {
      const at = reserve(4);
      bytes.writeUInt32LE(value, at);
    },
    f64(value) {
      const at = reserve(8);
      bytes.writeDoubleLE(value, at);
    },
    text(value, longest) {
      const length = Buffer.byteLength(value);
      if (length > longest) throw new FrameError("a text that is too long");
      this.u32(length);
      const at = reserve(length);
      bytes.write(value, at, length, "utf8");
    },
    floats(values) {
      const at = reserve(values.byteLength);
      bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    },
    take() {
      const copy = new Uint8Array(bytes.subarray(0, end));
      if (bytes.length > KEPT) bytes = Buffer.allocUnsafe(FIRST);
      end = 0;
      return copy;
    },
  };
}
