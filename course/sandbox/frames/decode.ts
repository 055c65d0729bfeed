import { FrameError } from "./frame-error";
import type { FrameLimits } from "./limits";
import type { Makers } from "../../answers/realm/makers";
import { Reader } from "./reader";
import { MAX_RANK, TAG } from "./tags";

/**
 * The only thing that ever looks at a child's bytes. Every length is checked against what is left
 * of the bytes and of the limits before memory is allocated, so a frame of n bytes makes a value of
 * the order of n bytes.
 *
 * @param bytes the value, without the header
 * @throws FrameError for bytes that are not a value, and nothing else
 */
export function decode(bytes: Uint8Array, limits: FrameLimits, makers: Makers): unknown {
  if (bytes.length > limits.bytes) throw new FrameError("a frame of too many bytes");
  const reader = new Reader(bytes);
  const value = read(reader, 0, { ...limits }, makers);
  if (reader.left() > 0) throw new FrameError("bytes behind the value");
  return value;
}

function read(from: Reader, depth: number, left: FrameLimits, make: Makers): unknown {
  if (--left.nodes < 0) throw new FrameError("a value of too many parts");
  if (depth > left.depth) throw new FrameError("a value nested too deeply");
  switch (from.byte()) {
    case TAG.undefined:
      return undefined;
    case TAG.null:
      return null;
    case TAG.false:
      return false;
    case TAG.true:
      return true;
    case TAG.number:
      return from.f64();
    case TAG.text:
      return from.text(left.text);
    case TAG.list:
      return readList(from, depth, left, make);
    case TAG.dict:
      return readDict(from, depth, left, make);
    case TAG.array:
      return readArray(from, left, make);
    case TAG.numbers:
      return readNumbers(from, left, make);
    case TAG.unsupported:
      return make.unsupported(from.text(left.text));
    default:
      throw new FrameError("an unknown kind of value");
  }
}

function readList(from: Reader, depth: number, left: FrameLimits, make: Makers): unknown[] {
  const length = from.u32();
  // each entry takes at least a byte, so a claim of 4 billion entries ends here
  if (length > from.left() || length > left.nodes) throw new FrameError("a list too long");
  const list = make.list();
  for (let i = 0; i < length; i++) list[i] = read(from, depth + 1, left, make);
  return list;
}

function readDict(from: Reader, depth: number, left: FrameLimits, make: Makers): object {
  const length = from.u32();
  if (length > left.keys) throw new FrameError("an object of too many fields");
  const dict = make.dict();
  for (let i = 0; i < length; i++) {
    const key = from.text(left.text);
    const value = read(from, depth + 1, left, make);
    // an assignment to `__proto__` would set the prototype
    Object.defineProperty(dict, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return dict;
}

function readArray(from: Reader, left: FrameLimits, make: Makers): unknown {
  const rank = from.byte();
  if (rank > MAX_RANK) throw new FrameError("an array of too many axes");
  const shape = make.list() as number[];
  let size = 1;
  for (let axis = 0; axis < rank; axis++) size *= shape[axis] = from.u32();
  return make.array(readFloats(from, size, left, make), shape);
}

function readNumbers(from: Reader, left: FrameLimits, make: Makers): unknown[] {
  const length = from.u32();
  checkCells(from, length, left);
  const list = make.list();
  for (let i = 0; i < length; i++) list[i] = from.f64();
  return list;
}

function readFloats(from: Reader, size: number, left: FrameLimits, make: Makers): Float64Array {
  checkCells(from, size, left);
  const floats = make.floats(size);
  from.floatsTo(floats);
  return floats;
}

function checkCells(from: Reader, count: number, left: FrameLimits): void {
  left.cells -= count;
  // `not ≤` because a product of four lengths may be Infinity or NaN
  if (!(count * 8 <= from.left()) || left.cells < 0) throw new FrameError("too many numbers");
}
