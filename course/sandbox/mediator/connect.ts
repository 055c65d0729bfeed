import { writeSync } from "node:fs";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { type Board, boardIn, newMemory, now, PENDING, REPLY, WHAT } from "./board";
import type { Ahead, Event, Launch, Order } from "./messages";

/** The mediator's own limit on top of a call's: beyond it something of ours is broken. */
const MEDIATOR_SLACK = 40_000;

/** The grader's end of the line to its mediator. */
export interface Mediator {
  /** Says how children of a kind are started, and starts some of them in advance. */
  warm(kind: string, launch: Launch, ahead: Ahead): void;
  start(kind: string): number;
  /**
   * Sends a request and blocks until the child has something to say, or ends.
   *
   * @param pipe where the child reads, if that is known: saves a message to the mediator
   */
  request(child: number, id: number, bytes: Uint8Array, milliseconds: number, pipe?: number): Event;
  /** Answers a callback, and blocks again. */
  answer(child: number, bytes: Uint8Array, milliseconds: number): Event;
  /** Ends a child: nothing will be asked of it any more. */
  end(child: number): void;
  stop(): void;
}

/** @param code the bundled mediator */
export function connect(code: string): Mediator {
  const memory = newMemory();
  const board = boardIn(memory);
  const { port1, port2 } = new MessageChannel();
  // the grader's options for Node (its guard, its loader) are none of the mediator's
  const worker = new Worker(code, {
    eval: true,
    execArgv: [],
    env: {},
    workerData: { memory, port: port2 },
    transferList: [port2],
  });
  // neither the thread nor the port keeps a grader alive that has nothing left to do
  worker.unref();
  port1.unref();
  const order = (message: Order) => port1.postMessage(message);
  let latest = 0;
  /** Children that ended while another one was waited for: the mediator says so once. */
  const ended = new Map<number, Event>();

  const next = (child: number, milliseconds: number): Event => {
    for (;;) {
      const seen = Atomics.load(board.flag, 0);
      const event =
        ended.get(child) ??
        takeReply(board) ??
        (receiveMessageOnPort(port1)?.message as Event | undefined);
      if (event?.child === child) return event;
      if (event?.what === "ended") ended.set(event.child, event);
      if (event) continue;
      const outcome = Atomics.wait(board.flag, 0, seen, milliseconds + MEDIATOR_SLACK);
      if (outcome === "timed-out") throw new Error("The sandbox's mediator does not answer.");
    }
  };

  return {
    warm: (kind, launch, ahead) => order({ do: "warm", kind, launch, ahead }),
    start(kind) {
      order({ do: "start", child: ++latest, kind });
      return latest;
    },
    request(child, id, bytes, milliseconds, pipe) {
      if (pipe === undefined) {
        order({ do: "request", child, id, bytes, milliseconds });
      } else {
        board.pending[PENDING.id] = id;
        board.pending[PENDING.deadline] = now() + milliseconds;
        board.pending[PENDING.child] = child;
        const rest = bytes.subarray(writtenTo(pipe, bytes));
        if (rest.length > 0) order({ do: "write", child, bytes: rest.slice() });
      }
      return next(child, milliseconds);
    },
    answer(child, bytes, milliseconds) {
      order({ do: "write", child, bytes });
      return next(child, milliseconds);
    },
    end(child) {
      ended.delete(child);
      order({ do: "end", child });
    },
    stop: () => order({ do: "stop" }),
  };
}

/** How much of the bytes the pipe took at once: it never blocks. A dead child's end is told soon. */
function writtenTo(pipe: number, bytes: Uint8Array): number {
  try {
    return writeSync(pipe, bytes);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EAGAIN" ? 0 : bytes.length;
  }
}

function takeReply({ reply, bytes }: Board): Event | undefined {
  const what = reply[REPLY.what];
  if (what === WHAT.nothing) return undefined;
  reply[REPLY.what] = WHAT.nothing;
  return {
    child: reply[REPLY.child],
    what: what === WHAT.callback ? "callback" : "reply",
    kind: reply[REPLY.kind],
    // a copy: the next reply lies in the same place
    bytes: bytes.slice(0, reply[REPLY.length]),
  };
}
