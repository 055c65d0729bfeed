import { MEDIATOR_SLACK_MS, MOST_TIMES_ON_CLOCK } from "../../answers/limits";
import { processorTime } from "../../base/processor-time";
import { writeSync } from "node:fs";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import {
  type Board,
  boardIn,
  newMemory,
  now,
  PENDING,
  QUICK_MS,
  REPLY,
  UNKNOWN,
  WHAT,
} from "./board";
import { KIND } from "../frames/kinds";
import { type DirectReader, directReader } from "./direct";
import { Forged } from "./framing";
import type { Ahead, ChildEvent, Launch, DirectPipes, MediatorRequest } from "./messages";

/** How the grader's thread talks to a child without the mediator. */
export interface DirectChannel {
  requests: number;
  pid: number;
  replies?: DirectReader;
}

export const directChannel = ({ requests, replies, pid }: DirectPipes): DirectChannel => ({
  requests,
  pid,
  ...(replies && { replies: directReader(replies) }),
});

/** The grader's end of the line to its mediator. */
export interface Mediator {
  /** Says how children of a kind are started, and starts some of them in advance. */
  warm(kind: string, launch: Launch, ahead: Ahead): void;
  start(kind: string): number;
  /**
   * Sends a request and blocks until the child has something to say, or ends.
   *
   * @param direct the child's own, if it is known: saves messages to and from the mediator
   */
  request(
    child: number,
    id: number,
    bytes: Uint8Array,
    milliseconds: number,
    direct?: DirectChannel,
  ): ChildEvent;
  /** Sends a request; `wait` waits for the reply later. */
  requestAhead(child: number, id: number, bytes: Uint8Array, milliseconds: number): void;
  /** Blocks until a child that was asked ahead has answered, or ended. */
  wait(child: number, milliseconds: number): ChildEvent;
  /** Answers a callback, and blocks again. */
  answer(
    child: number,
    id: number,
    bytes: Uint8Array,
    milliseconds: number,
    direct?: DirectChannel,
  ): ChildEvent;
  /** Ends a child that gets no more requests. */
  end(child: number): void;
  stop(): void;
}

/** @param code the bundled mediator */
export function connect(code: string): Mediator {
  const memory = newMemory();
  const board = boardIn(memory);
  const { port1, port2 } = new MessageChannel();
  // the mediator does not take over the grader's options for Node (its guard, its loader)
  const worker = new Worker(code, {
    eval: true,
    execArgv: [],
    env: {},
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
    workerData: { memory, port: port2 },
    transferList: [port2],
  });
  // neither the thread nor the port keeps an idle grader alive
  worker.unref();
  port1.unref();
  const order = (message: MediatorRequest) => port1.postMessage(message);
  let latest = 0;
  /** What was said while waiting for another child: the end of one, or an early answer. */
  const others = new Map<number, ChildEvent>();

  const next = (child: number, milliseconds: number): ChildEvent => {
    for (;;) {
      const seen = Atomics.load(board.flag, 0);
      const event =
        others.get(child) ??
        takeReply(board) ??
        (receiveMessageOnPort(port1)?.message as ChildEvent | undefined);
      if (event?.child === child) {
        if (event.what !== "ended") others.delete(child);
        return event;
      }
      if (event) others.set(event.child, event);
      if (event) continue;
      const longest = milliseconds * MOST_TIMES_ON_CLOCK + MEDIATOR_SLACK_MS;
      const outcome = Atomics.wait(board.flag, 0, seen, longest);
      if (outcome === "timed-out") throw new Error("The sandbox's mediator does not answer.");
    }
  };

  /** What a child says next, which the mediator has given a deadline. */
  const reply = (
    child: number,
    id: number,
    milliseconds: number,
    direct?: DirectChannel,
  ): ChildEvent => {
    if (!direct?.replies) return next(child, milliseconds);
    const said = directly(child, id, direct.replies);
    // it has ended, or says nothing more; the mediator finds out why and when
    if (said === undefined) return next(child, milliseconds);
    if (said.what === "callback") {
      board.pending[PENDING.waitsForUs] = 1;
      return said;
    }
    board.pending[PENDING.child] = 0;
    if (said.what !== "reply") return said;
    const worked = workedFor(board, direct.pid);
    const isLate = worked !== undefined && worked >= board.pending[PENDING.limit];
    return isLate ? { child, what: "ended", why: { how: "time" } } : { ...said, worked };
  };

  const requestAhead: Mediator["requestAhead"] = (child, id, bytes, milliseconds) =>
    order({ do: "request", child, id, bytes, milliseconds });

  return {
    warm: (kind, launch, ahead) => order({ do: "warm", kind, launch, ahead }),
    start(kind) {
      order({ do: "start", child: ++latest, kind });
      return latest;
    },
    requestAhead,
    wait: next,
    request(child, id, bytes, milliseconds, direct) {
      if (direct === undefined) {
        requestAhead(child, id, bytes, milliseconds);
        return next(child, milliseconds);
      }
      board.pending.set([0, id, now(), milliseconds, 0, UNKNOWN]);
      // last, because by it the mediator knows that the rest is there
      board.pending[PENDING.child] = child;
      const rest = bytes.subarray(writtenTo(direct.requests, bytes));
      if (rest.length > 0) order({ do: "write", child, bytes: rest.slice() });
      return reply(child, id, milliseconds, direct);
    },
    answer(child, id, bytes, milliseconds, direct) {
      board.pending[PENDING.waitsForUs] = 0;
      order({ do: "write", child, bytes });
      return reply(child, id, milliseconds, direct);
    },
    end(child) {
      others.delete(child);
      order({ do: "end", child });
    },
    stop: () => order({ do: "stop" }),
  };
}

/** Milliseconds that a child has worked for the request that it has answered; of a quick one nothing. */
function workedFor({ pending }: Board, pid: number): number | undefined {
  const taken = now() - pending[PENDING.started];
  if (taken <= QUICK_MS) return undefined;
  const worked = processorTime(pid)?.worked;
  if (worked === undefined) return taken;
  const before = pending[PENDING.workedBefore];
  // the mediator, which had to look, did not get the processor either
  return before === UNKNOWN ? QUICK_MS : worked - before;
}

/** @returns undefined where the child has ended */
function directly(child: number, id: number, replies: DirectReader): ChildEvent | undefined {
  try {
    const frame = replies.next(id);
    if (!frame) return undefined;
    const what = frame.kind === KIND.callback ? "callback" : "reply";
    return { child, what, kind: frame.kind, bytes: frame.body };
  } catch (error) {
    if (!(error instanceof Forged)) throw error;
    return { child, what: "ended", why: { how: "forged" } };
  }
}

/** How many of the bytes the pipe took without blocking. A dead child's end is reported soon. */
function writtenTo(pipe: number, bytes: Uint8Array): number {
  try {
    return writeSync(pipe, bytes);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EAGAIN" ? 0 : bytes.length;
  }
}

function takeReply({ reply, bytes }: Board): ChildEvent | undefined {
  const what = reply[REPLY.what];
  if (what === WHAT.nothing) return undefined;
  reply[REPLY.what] = WHAT.nothing;
  const worked = reply[REPLY.worked];
  return {
    child: reply[REPLY.child],
    what: what === WHAT.callback ? "callback" : "reply",
    kind: reply[REPLY.kind],
    // a copy, because the next reply is written to the same place
    bytes: bytes.slice(0, reply[REPLY.length]),
    ...(worked !== UNKNOWN && { worked }),
  };
}
