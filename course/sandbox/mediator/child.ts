import { CHILD_START_MS, FILLED_MEGABYTES, MOST_TIMES_ON_CLOCK } from "../../answers/limits";
import { processorTime } from "../../base/processor-time";
import { type TimeGiven, timeGiven } from "../../base/time-given";
import { KIND } from "../frames/kinds";
import { now, QUICK_MS, UNKNOWN } from "./board";
import { Forged, newFraming } from "./framing";
import { memoryOf } from "./memory";
import type { End, Launch, DirectPipes } from "./messages";
import { startChild } from "./start-child";

const LOOK_AT_MEMORY_MS = 50;
/** An exit is reported a moment before the last bytes of the pipe arrive. */
const LAST_BYTES_MS = 30;

/** The request under way: the id that its reply must have, and what time it has. */
export interface Pending {
  id: number;
  /** On the clock of `now`. */
  started: number;
  /** Milliseconds that the child may work for it. */
  limit: number;
  /** The child has asked the grader something. */
  waitsForUs: boolean;
}

/** Who has taken the child. */
export interface Owner {
  /** @param worked milliseconds for the request; undefined where it was quick */
  frame(kind: number, body: Uint8Array, worked?: number): void;
  ended(why: End): void;
  /** A request that the grader itself has written into the pipe. */
  pending(): Pending | undefined;
  /** That request takes long, so its time is counted. @param worked before, or UNKNOWN */
  watched(worked: number): void;
}

/** A child process of the mediator's, with at most one request under way. */
export interface Child {
  /**
   * Lets the grader's thread talk to the child without the mediator, which then stops reading
   * if the launch says so; undefined if that is impossible.
   */
  pipes(): DirectPipes | undefined;
  give(owner: Owner): void;
  request(id: number, bytes: Uint8Array, milliseconds: number): void;
  /** Continues the current request. */
  write(bytes: Uint8Array): void;
  /** Looks at the clock and at the memory: called every few milliseconds. */
  tick(): void;
  kill(): void;
  /** Nobody writes to it or reads from it any more. */
  release(): void;
  isAlive(): boolean;
}

export function newChild(launch: Launch): Child {
  const { process: child, requests, replies, pipe, handOver, kill } = startChild(launch);
  const framing = newFraming(launch.frame);
  let owner: Owner | undefined;
  let own: Pending | undefined = ownRequest(0, CHILD_START_MS);
  let onceStarted: (() => void) | undefined;
  let started = false;
  let end: End | undefined;
  let isOver = false;
  let lookedAtMemory = 0;
  /** The request that the latest tick saw, and its time from the second tick on. */
  let watched: { id: number; time?: TimeGiven } | undefined;
  /** It has called back and has to wait for the answer. */
  let isAnswered = true;

  const memory = () => memoryOf(child.pid ?? 0);
  const pending = (): Pending | undefined => own ?? owner?.pending();

  /** Ends the child; the first reason given counts. */
  const stop = (why: End) => {
    end ??= why;
    kill();
    over();
  };

  const over = () => {
    if (isOver) return;
    isOver = true;
    own = undefined;
    owner?.ended(end ?? { how: "exit", code: 0 });
  };

  child.on("exit", (code, signal) => {
    if (!started) end ??= { how: "no start", detail: `it ended with ${signal ?? code}` };
    end ??= signal === null ? { how: "exit", code: code ?? 0 } : { how: "signal", signal };
    // what the child started may still live in its group
    kill();
    setTimeout(over, LAST_BYTES_MS);
  });
  child.on("error", ({ message }) => stop({ how: "no start", detail: message }));

  replies.on("data", (chunk: Buffer) => {
    if (isOver) return;
    try {
      const frames = framing.add(chunk);
      frames.forEach((frame, i) => {
        // what nobody asked for: another id, no request at all, a kind that no child sends
        if (frame.id !== pending()?.id || frame.kind > KIND.probed) throw new Forged();
        // bytes behind a reply: two answers to one question, or a callback that does not wait
        if (i < frames.length - 1 || !isAnswered) throw new Forged();
        isAnswered = frame.kind !== KIND.callback;
        take(frame.kind, frame.body);
      });
      if (framing.isWithin() && !pending()) throw new Forged();
    } catch (error) {
      if (!(error instanceof Forged)) throw error;
      stop({ how: "forged" });
    }
  });

  const take = (kind: number, body: Uint8Array) => {
    if (started) {
      const worked = workedFor(pending());
      if (kind !== KIND.callback) own = undefined;
      owner?.frame(kind, body, worked);
      return;
    }
    if (kind !== KIND.hello) throw new Forged();
    started = true;
    own = undefined;
    onceStarted?.();
    onceStarted = undefined;
  };

  /** To know what it had worked before costs something, so the many quick requests do without. */
  const whyOver = ({ id, started, limit, waitsForUs }: Pending, time: number): End | undefined => {
    if (watched?.id !== id) {
      watched = { id };
      return undefined;
    }
    if (!watched.time) {
      watched.time = timeGiven(() => processorTime(child.pid ?? 0), time);
      if (!own) owner?.watched(watched.time.workedBefore ?? UNKNOWN);
    }
    const taken = time - started;
    if (taken <= limit) return undefined;
    if (watched.time.look(time, waitsForUs || !isAnswered) >= limit) {
      return { how: memory() > FILLED_MEGABYTES * 1_000_000 ? "memory" : "time" };
    }
    return taken > limit * MOST_TIMES_ON_CLOCK ? { how: "unsettled" } : undefined;
  };

  const workedFor = (request: Pending | undefined): number | undefined => {
    const time = now();
    if (!request || time - request.started <= QUICK_MS) return undefined;
    // not what it slept: it may have waited for our answer to a question of its own
    return watched?.id === request.id ? watched.time?.worked() : undefined;
  };

  const pipes = (): DirectPipes | undefined => {
    if (pipe === undefined) return undefined;
    const file = launch.direct ? handOver() : undefined;
    return {
      requests: pipe,
      pid: child.pid ?? 0,
      ...(file !== undefined && { replies: { file, longest: launch.frame } }),
    };
  };

  return {
    pipes,
    give: (to) => void (owner = to),
    request(id, bytes, milliseconds) {
      if (isOver) return owner?.ended(end ?? { how: "exit", code: 0 });
      const write = () => {
        own = ownRequest(id, milliseconds);
        requests.write(bytes);
      };
      if (started) write();
      else onceStarted = write;
    },
    write(bytes) {
      isAnswered = true;
      requests.write(bytes);
    },
    tick() {
      // read the clock first, so that an answer that arrives now is seen to be late
      const time = now();
      const under = pending();
      if (isOver || !under) return;
      const why = whyOver(under, time);
      if (why) return stop(started ? why : { how: "no start", detail: "it said nothing" });
      if (time > lookedAtMemory + LOOK_AT_MEMORY_MS) {
        lookedAtMemory = time;
        if (memory() > launch.memory) stop({ how: "memory" });
      }
    },
    kill: () => stop({ how: "signal", signal: "SIGKILL" }),
    release() {
      requests.destroy();
      replies.destroy();
    },
    isAlive: () => !isOver && end === undefined,
  };
}

const ownRequest = (id: number, limit: number): Pending => ({
  id,
  started: now(),
  limit,
  waitsForUs: false,
});
