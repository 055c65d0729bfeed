import { KIND } from "../frames/kinds";
import { Forged, isExpected, newFraming } from "./framing";
import { memoryOf } from "./memory";
import type { End, Launch } from "./messages";
import { startChild } from "./start-child";

/** How long a child may take until it says hello: a busy machine starts Node in seconds. */
const START_LIMIT = 20_000;
const LOOK_AT_MEMORY = 50;
/** An exit is told a moment before the last bytes of the pipe. */
const LAST_BYTES = 30;

/** What a child has to say, to whoever has taken it. */
export interface Listener {
  frame(kind: number, body: Uint8Array): void;
  ended(why: End): void;
}

/** A child process of the mediator's, with at most one request under way. */
export interface Child {
  listen(listener: Listener): void;
  request(id: number, bytes: Uint8Array, milliseconds: number): void;
  /** Goes on with the pending request: the answer to a callback. */
  answer(bytes: Uint8Array): void;
  kill(): void;
  isAlive(): boolean;
}

export function newChild(launch: Launch): Child {
  const { process: child, requests, replies, kill: killGroup } = startChild(launch);
  const framing = newFraming(launch.frame);
  let listener: Listener | undefined;
  let pending: number | undefined = 0;
  let waiting: (() => void) | undefined;
  let started = false;
  let end: End | undefined;
  let isOver = false;
  let deadline = setTimeout(
    () => stop({ how: "no start", detail: "it said nothing" }),
    START_LIMIT,
  );
  let watch: NodeJS.Timeout | undefined;

  const settle = () => {
    clearTimeout(deadline);
    clearInterval(watch);
    pending = undefined;
  };

  /** Ends the child; why is the first reason that came. */
  const stop = (why: End) => {
    end ??= why;
    killGroup();
    over();
  };

  const over = () => {
    if (isOver) return;
    isOver = true;
    settle();
    listener?.ended(end ?? { how: "exit", code: 0 });
  };

  const exited = (code: number | null, signal: string | null) => {
    if (!started) end ??= { how: "no start", detail: `it ended with ${signal ?? code}` };
    end ??= signal === null ? { how: "exit", code: code ?? 0 } : { how: "signal", signal };
    // what the child started may still live in its group
    killGroup();
    setTimeout(over, LAST_BYTES);
  };
  child.on("exit", exited);
  child.on("close", over);
  child.on("error", ({ message }) => stop({ how: "no start", detail: message }));

  replies.on("data", (chunk: Buffer) => {
    if (isOver) return;
    try {
      const frames = framing.add(chunk);
      for (const frame of frames) {
        if (!isExpected(frame, pending)) throw new Forged();
        // bytes behind a reply: two answers to one question
        if (frame.kind !== KIND.callback && frame !== frames.at(-1)) throw new Forged();
        take(frame.kind, frame.body);
      }
    } catch (error) {
      if (!(error instanceof Forged)) throw error;
      stop({ how: "forged" });
    }
  });

  const take = (kind: number, body: Uint8Array) => {
    if (started) {
      if (kind !== KIND.callback) settle();
      listener?.frame(kind, body);
      return;
    }
    if (kind !== KIND.hello) throw new Forged();
    started = true;
    settle();
    waiting?.();
    waiting = undefined;
  };

  const write = (id: number, bytes: Uint8Array, milliseconds: number) => {
    pending = id;
    deadline = setTimeout(() => stop({ how: "time" }), milliseconds);
    watch = setInterval(() => {
      if (memoryOf(child.pid ?? 0) > launch.memory) stop({ how: "memory" });
    }, LOOK_AT_MEMORY);
    requests.write(bytes);
  };

  return {
    listen: (given) => void (listener = given),
    request(id, bytes, milliseconds) {
      if (isOver) return listener?.ended(end ?? { how: "exit", code: 0 });
      if (started) write(id, bytes, milliseconds);
      else waiting = () => write(id, bytes, milliseconds);
    },
    answer: (bytes) => void requests.write(bytes),
    kill: () => stop({ how: "signal", signal: "SIGKILL" }),
    isAlive: () => !isOver && end === undefined,
  };
}
