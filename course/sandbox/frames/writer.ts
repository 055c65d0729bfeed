import { FrameError } from "./frame-error";
import type { FrameLimits } from "./limits";

const FIRST = 4096;
/** A larger buffer is not kept for the next frame. */
const KEPT = 1_048_576;
/**
 * Up to here numbers and characters are written one by one: another view of the memory costs more.
 */
const FEW = 32;
const LAST_OF_ASCII = 127;

/** A growing run of bytes. All numbers are little-endian, as on every machine that Node runs on. */
export interface Writer {
  byte(value: number): void;
  u32(value: number): void;
  f64(value: number): void;
  text(value: string, longest: number): void;
  floats(values: Float64Array): void;
  /** A copy of what was written, its first u32 set to the count of bytes behind it. */
  take(): Uint8Array;
}

export function newWriter(limits: FrameLimits): Writer {
  let bytes = new Uint8Array(FIRST);
  let view = new DataView(bytes.buffer);
  let end = 0;

  const useRoom = (count: number) => {
    bytes = new Uint8Array(count);
    view = new DataView(bytes.buffer);
  };

  const reserve = (count: number): number => {
    const needed = end + count;
    if (needed > limits.bytes) throw new FrameError("a frame of too many bytes");
    if (needed > bytes.length) {
      const smaller = bytes;
      useRoom(Math.max(needed, bytes.length * 2));
      bytes.set(smaller);
    }
    const at = end;
    end = needed;
    return at;
  };

  const u32 = (value: number): void => {
    // reserve first, because it may replace the buffer with a larger one
    const at = reserve(4);
    view.setUint32(at, value, true);
  };

  /** @returns whether it was one */
  const ascii = (value: string): boolean => {
    const { length } = value;
    const start = end;
    u32(length);
    const at = reserve(length);
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code > LAST_OF_ASCII) {
        end = start;
        return false;
      }
      bytes[at + i] = code;
    }
    return true;
  };

  return {
    byte(value) {
      const at = reserve(1);
      bytes[at] = value;
    },
    u32,
    f64(value) {
      const at = reserve(8);
      view.setFloat64(at, value, true);
    },
    text(value, longest) {
      if (value.length <= FEW && value.length <= longest && ascii(value)) return;
      const length = Buffer.byteLength(value);
      if (length > longest) throw new FrameError("a text that is too long");
      u32(length);
      const at = reserve(length);
      Buffer.from(bytes.buffer).write(value, at, length, "utf8");
    },
    floats(values) {
      const { length } = values;
      const at = reserve(values.byteLength);
      if (length > FEW) {
        bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
      } else {
        for (let i = 0; i < length; i++) view.setFloat64(at + 8 * i, values[i], true);
      }
    },
    take() {
      view.setUint32(0, end - 4, true);
      const copy = bytes.slice(0, end);
      if (bytes.length > KEPT) useRoom(FIRST);
      end = 0;
      return copy;
    },
  };
}
