/**
 * The mediator: a thread of the grader that owns all children. The grader's own thread blocks in
 * each call, so somebody else must read, count the time and kill.
 */
import { type MessagePort, workerData } from "node:worker_threads";
import { KIND } from "../frames/kinds";
import { type Child, newChild } from "./child";
import type { Event, Launch, Order } from "./messages";

const { shared, port } = workerData as { shared: SharedArrayBuffer; port: MessagePort };
const flag = new Int32Array(shared);
const children = new Map<number, Child>();

/** Children that are started before anybody asks for them, by kind. */
interface Pool {
  launch: Launch;
  spares: number;
  waiting: Child[];
}
const pools = new Map<string, Pool>();

port.on("message", (order: Order) => {
  switch (order.do) {
    case "warm":
      pools.set(order.kind, { launch: order.launch, spares: order.spares, waiting: [] });
      return fill(pools.get(order.kind) as Pool);
    case "start":
      return start(order.child, pools.get(order.kind) as Pool);
    case "request":
      return request(order);
    case "answer":
      return children.get(order.child)?.answer(order.bytes);
    case "kill":
      children.get(order.child)?.kill();
      return void children.delete(order.child);
    case "stop":
      return stop();
  }
});

function request({ child, id, bytes, milliseconds }: Extract<Order, { do: "request" }>): void {
  const found = children.get(child);
  if (found) return found.request(id, bytes, milliseconds);
  // it died after its last answer, when nobody listened
  tell({ child, what: "ended", why: { how: "exit", code: 0 } });
}

function fill(pool: Pool): void {
  while (pool.waiting.length < pool.spares) pool.waiting.push(newChild(pool.launch));
}

function start(number: number, pool: Pool): void {
  pool.waiting = pool.waiting.filter((spare) => spare.isAlive());
  const child = pool.waiting.shift() ?? newChild(pool.launch);
  children.set(number, child);
  child.listen({
    frame: (kind, bytes) =>
      tell({ child: number, what: kind === KIND.callback ? "callback" : "reply", kind, bytes }),
    ended: (why) => {
      children.delete(number);
      tell({ child: number, what: "ended", why });
    },
  });
  // not at once: the child that was asked for has the processor first
  setTimeout(() => fill(pool), 5);
}

function tell(event: Event): void {
  port.postMessage(event);
  Atomics.add(flag, 0, 1);
  Atomics.notify(flag, 0);
}

function stop(): void {
  for (const pool of pools.values()) {
    pool.spares = 0;
    pool.waiting.forEach((child) => child.kill());
  }
  children.forEach((child) => child.kill());
  port.close();
}
