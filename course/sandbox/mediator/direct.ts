import { readSync } from "node:fs";
import { HEADER, KIND } from "../frames/kinds";
import { Forged, type Frame, newFraming } from "./framing";
import type { DirectPipes } from "./messages";

/** Reads the replies of one child in the grader's own thread, which sleeps until there is one. */
export interface DirectReader {
  /**
   * @returns undefined where the child has ended
   * @throws Forged for bytes that no honest child sends, or that answer no request
   */
  next(id: number): Frame | undefined;
}

const CHUNK = new Uint8Array(65_536);
const HEAD = new DataView(CHUNK.buffer, 0, HEADER);

export function directReader({ file, longest }: NonNullable<DirectPipes["replies"]>): DirectReader {
  const framing = newFraming(longest);
  return {
    next(id) {
      for (;;) {
        const count = read(file);
        if (count === 0) return undefined;
        const frame = framing.isWithin() ? frameIn(count) : (onlyFrame(count) ?? frameIn(count));
        if (!frame) continue;
        if (frame.id !== id || frame.kind > KIND.probed) throw new Forged();
        return frame;
      }
    },
  };

  function frameIn(count: number): Frame | undefined {
    const [frame, ...more] = framing.add(CHUNK.slice(0, count));
    // two answers to one question, or bytes after a callback, which has to wait
    if (frame && (more.length > 0 || framing.isWithin())) throw new Forged();
    return frame;
  }
}

/** Most replies arrive whole and alone in one read. */
function onlyFrame(count: number): Frame | undefined {
  if (count <= HEADER || HEAD.getUint32(0, true) !== count - 4) return undefined;
  return { id: HEAD.getUint32(4, true), kind: HEAD.getUint8(8), body: CHUNK.slice(HEADER, count) };
}

function read(file: number): number {
  try {
    return readSync(file, CHUNK, 0, CHUNK.length, null);
  } catch {
    // a child that is killed may leave its pipe in any state
    return 0;
  }
}
