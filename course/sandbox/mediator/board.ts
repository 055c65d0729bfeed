/**
 * Memory that the grader's thread and its mediator share. Most calls cross it and need no message
 * between the threads: the grader writes the request into the child's pipe itself, the mediator
 * lays the reply down here and wakes it.
 */
export interface Board {
  /** Changes whenever the mediator has news. */
  flag: Int32Array;
  /** The request under way, as the grader has written it down; the mediator counts its time. */
  pending: Float64Array;
  /** What the latest reply is. */
  reply: Int32Array;
  bytes: Uint8Array;
}

/** Entries of `pending`: the last one by the mediator, all others by the grader. */
export const PENDING = { child: 0, id: 1, started: 2, limit: 3, waitsForUs: 4, workedBefore: 5 };
/** What a request takes on the clock before anybody looks how much the child works for it. */
export const QUICK_MS = 20;
/** In `workedBefore`: not looked at yet, or the system does not tell. */
export const UNKNOWN = -1;
/** Entries of `reply`; `worked` is UNKNOWN after a quick request. */
export const REPLY = { child: 0, what: 1, kind: 2, length: 3, worked: 4 };
/** Values of `what`: nothing lies here, news came by message if at all. */
export const WHAT = { nothing: 0, reply: 1, callback: 2 };

const LONGEST = 65_536;
/** Offsets: flag, pending, reply, bytes. */
const AT = { flag: 0, pending: 8, reply: 64, bytes: 128 };

export const newMemory = (): SharedArrayBuffer => new SharedArrayBuffer(AT.bytes + LONGEST);

export const boardIn = (memory: SharedArrayBuffer): Board => ({
  flag: new Int32Array(memory, AT.flag, 1),
  pending: new Float64Array(memory, AT.pending, 6),
  reply: new Int32Array(memory, AT.reply, 5),
  bytes: new Uint8Array(memory, AT.bytes, LONGEST),
});

/** Milliseconds of a clock that all threads share; `performance.now` starts at zero in each. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
