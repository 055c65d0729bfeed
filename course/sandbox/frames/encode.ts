import { NDArray } from "#np";
import { UnsupportedValue } from "../../checks/value";
import { FrameError } from "./frame-error";
import type { FrameLimits } from "./limits";
import { MAX_RANK, TAG } from "./tags";
import { newWriter, type Writer } from "./writer";

/** Turns values into frames; in a call the function's name comes before its arguments. */
export type Encode = (id: number, kind: number, value: unknown, callee?: Callee) => Uint8Array;

/** A function in a realm; a child keeps a realm for each answerer. */
export interface Callee {
  realm: number;
  name: string;
}

/**
 * Takes what the boundary made, and the arguments of checks: numbers, texts, lists, plain objects,
 * NDArrays. Throws a {@link FrameError} for anything else, and for what is larger than the limits.
 */
export function encoder(limits: FrameLimits): Encode {
  const writer = newWriter(limits);
  return (id, kind, value, callee) => {
    try {
      writer.u32(0);
      writer.u32(id);
      writer.byte(kind);
      if (callee) {
        writer.u32(callee.realm);
        writer.text(callee.name, limits.text);
      }
      write(writer, value, 0, { ...limits });
    } catch (error) {
      writer.take();
      throw error;
    }
    return writer.take();
  };
}

function write(to: Writer, value: unknown, depth: number, left: FrameLimits): void {
  if (--left.nodes < 0) throw new FrameError("a value of too many parts");
  if (depth > left.depth) throw new FrameError("a value nested too deeply");
  switch (typeof value) {
    case "undefined":
      return to.byte(TAG.undefined);
    case "boolean":
      return to.byte(value ? TAG.true : TAG.false);
    case "number":
      to.byte(TAG.number);
      return to.f64(value);
    case "string":
      to.byte(TAG.text);
      return to.text(value, left.text);
    case "object":
      return value === null ? to.byte(TAG.null) : writeObject(to, value, depth, left);
    default:
      throw new FrameError(`a ${typeof value} cannot be sent`);
  }
}

function writeObject(to: Writer, value: object, depth: number, left: FrameLimits): void {
  if (value instanceof NDArray) return writeArray(to, value, left);
  if (Array.isArray(value)) return writeList(to, value, depth, left);
  if (value instanceof UnsupportedValue) {
    to.byte(TAG.unsupported);
    return to.text(value.what, left.text);
  }
  const keys = Object.keys(value);
  if (keys.length > left.keys) throw new FrameError("an object of too many fields");
  to.byte(TAG.dict);
  to.u32(keys.length);
  for (const key of keys) {
    to.text(key, left.text);
    write(to, (value as Record<string, unknown>)[key], depth + 1, left);
  }
}

function writeArray(to: Writer, { data, shape }: NDArray, left: FrameLimits): void {
  spend(left, data.length);
  if (shape.length > MAX_RANK) throw new FrameError("an array of too many axes");
  to.byte(TAG.array);
  to.byte(shape.length);
  for (const length of shape) to.u32(length);
  to.floats(data);
}

function writeList(to: Writer, list: unknown[], depth: number, left: FrameLimits): void {
  if (list.length > left.nodes) throw new FrameError("a list of too many parts");
  if (list.length > 0 && holdsNumbers(list)) {
    spend(left, list.length);
    to.byte(TAG.numbers);
    to.u32(list.length);
    return to.floats(Float64Array.from(list));
  }
  to.byte(TAG.list);
  to.u32(list.length);
  // by index, so that a hole is sent as undefined and no iterator is used
  for (let i = 0; i < list.length; i++) write(to, list[i], depth + 1, left);
}

/** By index, because `every` would skip a hole. */
function holdsNumbers(list: unknown[]): list is number[] {
  for (let i = 0; i < list.length; i++) if (typeof list[i] !== "number") return false;
  return true;
}

function spend(left: FrameLimits, cells: number): void {
  left.cells -= cells;
  if (left.cells < 0) throw new FrameError("too many numbers");
}
