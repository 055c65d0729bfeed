import { readFileSync } from "node:fs";
import { join } from "node:path";
import { File } from "jsfive";
import { DatasetError } from "../errors";
import type { RawSplit } from "../pictures";
import { PUBLISHED, type Half } from "./files";
import { whatIsWrong } from "./recognise";

/** One half of the course's pictures. Throws a DatasetError for any file except the published one. */
export function readHalf(dir: string, half: Half): RawSplit {
  const path = join(dir, PUBLISHED[half].name);
  const bytes = read(path);
  const wrong = whatIsWrong(bytes, half);
  if (wrong !== undefined) throw new DatasetError(`${path} ${wrong}`);
  const file = new File(arrayBuffer(bytes), PUBLISHED[half].name);
  return {
    pixels: Uint8Array.from(file.get(`${half}_set_x`).value),
    labels: Uint8Array.from(file.get(`${half}_set_y`).value),
  };
}

/** A copy with its own ArrayBuffer: Node's small Buffers share one with others. */
function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what =
      code === "ENOENT"
        ? "is missing: both files of the course are needed. Put it there."
        : `cannot be read (${code ?? String(error)}): it must be a file that you may read.`;
    throw new DatasetError(`${path} ${what}`, { cause: error });
  }
}
