import { describe, expect, jest, test } from "@jest/globals";
import type { PoolEvent } from "../../course/judge/pool/events";
import { judgePool } from "../../course/judge/pool/pool";
import { type FakeProcess, fakeMachine, judgementOf } from "./fake-machine";
import {
  all,
  ann,
  bob,
  cy,
  dora,
  dyingOn,
  ENDED,
  listening,
  open,
  settled,
  STOPPED,
} from "./pool-stage";

describe("a tier that cannot be used", () => {
  const refusal = { tier: "hardened", reasons: ["There is no bwrap."] } as const;
  const refuse = (worker: FakeProcess) =>
    worker.say({ kind: "refused", tier: refusal.tier, reasons: [...refusal.reasons] });

  test("is returned when the pool is opened, and no worker stays", async () => {
    const machine = fakeMachine({
      onStart: (worker) => (worker.pid === 1001 ? refuse(worker) : worker.say({ kind: "ready" })),
    });
    expect(await judgePool({ tier: "hardened", workers: 3 }, machine)).toEqual(refusal);
    expect(machine.alive()).toEqual([]);
    expect(machine.processes.map(({ ending }) => ending)).toEqual(Array(3).fill("disconnected"));
  });

  test("is told when a later worker finds it so, and fails the submission", async () => {
    const machine = fakeMachine({
      onStart: (worker) => (worker.pid === 1000 ? worker.say({ kind: "ready" }) : refuse(worker)),
      onAsked: dyingOn("ann"),
    });
    const { events, onEvent } = listening();
    const pool = await open(machine, { onEvent });
    const outcomes = await Promise.allSettled([pool.judge(ann), pool.judge(bob)]);
    expect(outcomes[1]).toMatchObject({
      reason: { kind: "refused", message: "There is no bwrap." },
    });
    expect(events.filter(({ kind }) => kind === "refused")).toEqual([
      { kind: "refused", ...refusal },
    ]);
    await settled();
    expect(machine.alive()).toEqual([]);
  });

  test.each<[string, (worker: FakeProcess) => void, string]>([
    ["dies", (worker) => worker.die("SIGSEGV"), ENDED],
    [
      "cannot load the course",
      (worker) => worker.say({ kind: "unfinished", sentence: "softmax is gone." }),
      "softmax is gone.",
    ],
  ])("a first worker that %s ends the others", async (_, onStart, sentence) => {
    const machine = fakeMachine({
      onStart: (worker) => (worker.pid === 1000 ? worker.say({ kind: "ready" }) : onStart(worker)),
    });
    await expect(judgePool({ tier: "portable", workers: 2 }, machine)).rejects.toThrow(sentence);
    expect(machine.alive()).toEqual([]);
  });
});

describe("the end", () => {
  test("close lets the submission under way be judged and turns away those that wait", async () => {
    const machine = fakeMachine({ onAsked: () => undefined });
    const { onEvent, inShort } = listening();
    const pool = await open(machine, { workers: 2, onEvent });
    const calls = [pool.judge(ann), pool.judge(bob), pool.judge(cy)];
    await settled();
    const closed = pool.close();
    await expect(calls[2]).rejects.toMatchObject({ kind: "closed", message: STOPPED });
    for (const worker of machine.alive()) worker.judged();
    expect(await Promise.all(calls.slice(0, 2))).toEqual([judgementOf(ann), judgementOf(bob)]);
    await closed;
    expect(machine.alive()).toEqual([]);
    expect(machine.processes.map(({ ending }) => ending)).toEqual(Array(2).fill("disconnected"));
    expect(inShort().filter((event) => event.startsWith("worker-lost"))).toEqual([]);
    await expect(pool.judge(dora)).rejects.toMatchObject({ kind: "closed", message: STOPPED });
    await pool.close();
  });

  test("a worker that does not go when it may is killed after a second", async () => {
    const machine = fakeMachine({ isDeaf: true });
    const pool = await open(machine);
    jest.useFakeTimers({ doNotFake: ["setImmediate"] });
    try {
      const closed = pool.close();
      await settled();
      jest.advanceTimersByTime(999);
      expect(machine.alive()).toHaveLength(1);
      jest.advanceTimersByTime(1);
      await closed;
      expect(machine.processes[0].ending).toBe("killed");
    } finally {
      jest.useRealTimers();
    }
  });

  test("an aborted signal ends all at once, and is not a loss", async () => {
    const machine = fakeMachine({ onAsked: () => undefined });
    const { onEvent, inShort } = listening();
    const end = new AbortController();
    const pool = await open(machine, { workers: 2, onEvent, signal: end.signal });
    const calls = Promise.allSettled(all.map(pool.judge));
    await settled();
    end.abort();
    // the handler of "exit" cannot wait for anything
    expect(machine.processes.map(({ ending }) => ending)).toEqual(["killed", "killed"]);
    for (const outcome of await calls) {
      expect(outcome).toMatchObject({ reason: { kind: "closed", message: STOPPED } });
    }
    expect(inShort().filter((event) => event.startsWith("worker-lost"))).toEqual([]);
    expect(machine.processes).toHaveLength(2);
  });

  test("a signal that is aborted while a lost worker is replaced leaves no process", async () => {
    const machine = fakeMachine({ onAsked: dyingOn("ann") });
    const end = new AbortController();
    const onEvent = (event: PoolEvent) =>
      event.kind === "started" && event.submission === bob && end.abort();
    const pool = await open(machine, {
      signal: end.signal,
      onEvent: (event) => void onEvent(event),
    });
    const outcomes = await Promise.allSettled([pool.judge(ann), pool.judge(bob)]);
    expect(outcomes[1]).toMatchObject({ reason: { kind: "closed", message: STOPPED } });
    await settled();
    expect(machine.processes).toHaveLength(1);
    expect(machine.alive()).toEqual([]);
  });

  test("a signal that was aborted before starts nothing", async () => {
    const machine = fakeMachine();
    await expect(open(machine, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
    expect(machine.processes).toEqual([]);
  });
});
