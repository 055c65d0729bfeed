/**
 * The mediator: a thread of the grader that owns all children. The grader's own thread blocks in
 * each call, so somebody else must read, count the time and kill.
 */
import { type MessagePort, workerData } from "node:worker_threads";
import { KIND } from "../frames/kinds";
import { boardIn, PENDING, REPLY, UNKNOWN, WHAT } from "./board";
import { type Child, newChild, type Pending } from "./child";
import type { ChildEvent, FrameEvent, Launch, MediatorRequest } from "./messages";

/** How exact time limits are. */
const TICK_MS = 10;

const { memory, port } = workerData as { memory: SharedArrayBuffer; port: MessagePort };
const board = boardIn(memory);
const children = new Map<number, Child>();

/** Children that are started before anybody asks for them, by kind. */
interface Pool {
  launch: Launch;
  spares: number;
  waiting: Child[];
}
const pools = new Map<string, Pool>();

port.on("message", (order: MediatorRequest) => {
  switch (order.do) {
    case "warm":
      return warm(order);
    case "start":
      return start(order.child, pools.get(order.kind) as Pool);
    case "request":
      return request(order);
    case "write":
      return children.get(order.child)?.write(order.bytes);
    case "end":
      return end(order.child);
    case "stop":
      return stop();
  }
});

const ticking = setInterval(() => {
  children.forEach((child) => child.tick());
  pools.forEach(({ waiting }) => waiting.forEach((child) => child.tick()));
}, TICK_MS);

function request({
  child,
  id,
  bytes,
  milliseconds,
}: Extract<MediatorRequest, { do: "request" }>): void {
  const found = children.get(child);
  if (found) return found.request(id, bytes, milliseconds);
  // it died after its last answer, when nothing was listening
  tell({ child, what: "ended", why: { how: "exit", code: 0 } });
}

function warm({ kind, launch, ahead }: Extract<MediatorRequest, { do: "warm" }>): void {
  const pool: Pool = { launch, spares: ahead.spares, waiting: [] };
  pools.set(kind, pool);
  fill(pool, ahead.first);
}

function fill(pool: Pool, count: number): void {
  while (pool.waiting.length < count) pool.waiting.push(newChild(pool.launch));
}

function start(number: number, pool: Pool): void {
  pool.waiting = pool.waiting.filter((spare) => {
    if (!spare.isAlive()) spare.release();
    return spare.isAlive();
  });
  const child = pool.waiting.shift() ?? newChild(pool.launch);
  children.set(number, child);
  child.give({
    pending: () => pendingOf(number),
    watched: (worked) => void (board.pending[PENDING.workedBefore] = worked),
    frame: (kind, bytes, worked) => {
      const what = kind === KIND.callback ? "callback" : "reply";
      const event: FrameEvent = { child: number, what, kind, bytes };
      if (worked !== undefined) event.worked = worked;
      // the compiler may answer in the middle of another child's request
      const isPending = board.pending[PENDING.child] === number;
      // first, because the grader goes on as soon as it has the frame
      if (isPending && what === "reply") board.pending[PENDING.child] = 0;
      if (isPending && bytes.length <= board.bytes.length) return lay(event);
      const pipes = kind === KIND.opened && !isPending ? child.pipes() : undefined;
      tell(pipes ? { ...event, pipes } : event);
    },
    ended: (why) => {
      if (children.has(number)) tell({ child: number, what: "ended", why });
    },
  });
  // not at once, so that the requested child gets the processor first
  setTimeout(() => fill(pool, pool.spares), 5);
}

/** What the grader wrote on the board before it wrote into the child's pipe. */
function pendingOf(child: number): Pending | undefined {
  if (board.pending[PENDING.child] !== child) return undefined;
  const [, id, started, limit, waitsForUs] = board.pending;
  return { id, started, limit, waitsForUs: waitsForUs === 1 };
}

/** Onto the board, which has room for one frame, the one that the grader waits for. */
function lay({ child, what, kind, bytes, worked = UNKNOWN }: FrameEvent): void {
  board.bytes.set(bytes);
  board.reply[REPLY.child] = child;
  board.reply[REPLY.kind] = kind;
  board.reply[REPLY.length] = bytes.length;
  board.reply[REPLY.worked] = worked;
  board.reply[REPLY.what] = WHAT[what];
  wake();
}

function tell(event: ChildEvent): void {
  // transferred, not copied, because a frame may have 96 MB
  port.postMessage(event, event.what === "ended" ? [] : [event.bytes.buffer as ArrayBuffer]);
  wake();
}

function wake(): void {
  Atomics.add(board.flag, 0, 1);
  Atomics.notify(board.flag, 0);
}

function end(number: number): void {
  const child = children.get(number);
  // first, because nobody asks any more why it ended
  children.delete(number);
  child?.kill();
  child?.release();
}

function stop(): void {
  clearInterval(ticking);
  for (const pool of pools.values()) {
    pool.spares = 0;
    for (const spare of pool.waiting) {
      spare.kill();
      spare.release();
    }
  }
  [...children.keys()].forEach(end);
  port.close();
}
