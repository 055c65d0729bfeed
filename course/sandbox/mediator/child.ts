import { CHILD_START_MS } from "../../answers/limits";
import { KIND } from "../frames/kinds";
import { now } from "./board";
import { Forged, newFraming } from "./framing";
import { memoryOf } from "./memory";
import type { End, Launch, DirectPipes } from "./messages";
import { startChild } from "./start-child";

const LOOK_AT_MEMORY_MS = 50;
/** An exit is reported a moment before the last bytes of the pipe arrive. */
const LAST_BYTES_MS = 30;

/** The request under way: the id that its reply must have, and when its time is up. */
export interface Pending {
  id: number;
  deadline: number;
}

/** Who has taken the child. */
export interface Owner {
  frame(kind: number, body: Uint8Array): void;
  ended(why: End): void;
  /** A request that the grader itself has written into the pipe. */
  pending(): Pending | undefined;
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
  let own: Pending | undefined = { id: 0, deadline: now() + CHILD_START_MS };
  let onceStarted: (() => void) | undefined;
  let started = false;
  let end: End | undefined;
  let isOver = false;
  let lookedAtMemory = 0;
  /** It has called back and has to wait for the answer. */
  let isAnswered = true;

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
      if (kind !== KIND.callback) own = undefined;
      owner?.frame(kind, body);
      return;
    }
    if (kind !== KIND.hello) throw new Forged();
    started = true;
    own = undefined;
    onceStarted?.();
    onceStarted = undefined;
  };

  const pipes = (): DirectPipes | undefined => {
    if (pipe === undefined) return undefined;
    const file = launch.direct ? handOver() : undefined;
    return {
      requests: pipe,
      ...(file !== undefined && { replies: { file, longest: launch.frame } }),
    };
  };

  return {
    pipes,
    give: (to) => void (owner = to),
    request(id, bytes, milliseconds) {
      if (isOver) return owner?.ended(end ?? { how: "exit", code: 0 });
      const write = () => {
        own = { id, deadline: now() + milliseconds };
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
      if (time > under.deadline) {
        stop(started ? { how: "time" } : { how: "no start", detail: "it said nothing" });
      } else if (time > lookedAtMemory + LOOK_AT_MEMORY_MS) {
        lookedAtMemory = time;
        if (memoryOf(child.pid ?? 0) > launch.memory) stop({ how: "memory" });
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
