import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Event, Launch, Order } from "./messages";

/** The mediator's own limit on top of a call's: beyond it something of ours is broken. */
const MEDIATOR_SLACK = 40_000;

/** The grader's end of the line to its mediator. */
export interface Mediator {
  /** Says how children of a kind are started, and starts some of them in advance. */
  warm(kind: string, launch: Launch, spares: number): void;
  start(kind: string): number;
  /** Sends a request and blocks until the child has something to say, or ends. */
  request(child: number, id: number, bytes: Uint8Array, milliseconds: number): Event;
  /** Answers a callback, and blocks again. */
  answer(child: number, bytes: Uint8Array, milliseconds: number): Event;
  kill(child: number): void;
  stop(): void;
}

/** @param code the bundled mediator */
export function connect(code: string): Mediator {
  const shared = new SharedArrayBuffer(4);
  const flag = new Int32Array(shared);
  const { port1, port2 } = new MessageChannel();
  // the grader's options for Node (its guard, its loader) are none of the mediator's
  const worker = new Worker(code, {
    eval: true,
    execArgv: [],
    env: {},
    workerData: { shared, port: port2 },
    transferList: [port2],
  });
  // neither the thread nor the port keeps a grader alive that has nothing left to do
  worker.unref();
  port1.unref();
  let broken: Error | undefined;
  worker.on("error", (error) => (broken = error));
  const order = (message: Order) => port1.postMessage(message);
  let latest = 0;

  const next = (child: number, milliseconds: number): Event => {
    for (;;) {
      const seen = Atomics.load(flag, 0);
      const event = receiveMessageOnPort(port1)?.message as Event | undefined;
      // the end of a child that nobody waits for any more is no news
      if (event?.child === child) return event;
      if (event) continue;
      const outcome = Atomics.wait(flag, 0, seen, milliseconds + MEDIATOR_SLACK);
      if (outcome === "timed-out") {
        throw broken ?? new Error("The sandbox's mediator does not answer.");
      }
    }
  };

  return {
    warm: (kind, launch, spares) => order({ do: "warm", kind, launch, spares }),
    start(kind) {
      order({ do: "start", child: ++latest, kind });
      return latest;
    },
    request(child, id, bytes, milliseconds) {
      order({ do: "request", child, id, bytes, milliseconds });
      return next(child, milliseconds);
    },
    answer(child, bytes, milliseconds) {
      order({ do: "answer", child, bytes });
      return next(child, milliseconds);
    },
    kill: (child) => order({ do: "kill", child }),
    stop: () => order({ do: "stop" }),
  };
}
