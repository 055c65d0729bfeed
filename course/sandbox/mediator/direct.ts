import { readSync } from "node:fs";
import { KIND } from "../frames/kinds";
import { Forged, type Frame, newFraming } from "./framing";
import type { Line } from "./messages";

/** Reads the replies of one child in the grader's own thread, which sleeps until there is one. */
export interface DirectReader {
  /**
   * @returns undefined where the child has ended
   * @throws Forged for bytes that no honest child sends, or that nobody asked for
   */
  next(id: number): Frame | undefined;
}

const CHUNK = Buffer.alloc(65_536);

export function directReader({ file, longest }: NonNullable<Line["replies"]>): DirectReader {
  const framing = newFraming(longest);
  return {
    next(id) {
      for (;;) {
        const count = read(file);
        if (count === 0) return undefined;
        const [frame, ...more] = framing.add(new Uint8Array(CHUNK.subarray(0, count)));
        if (!frame) continue;
        // two answers to one question, or bytes behind a callback, which has to wait
        if (more.length > 0 || framing.isWithin()) throw new Forged();
        if (frame.id !== id || frame.kind > KIND.probed) throw new Forged();
        return frame;
      }
    },
  };
}

function read(file: number): number {
  try {
    return readSync(file, CHUNK, 0, CHUNK.length, null);
  } catch {
    // a child that is killed may leave its pipe in any state
    return 0;
  }
}
